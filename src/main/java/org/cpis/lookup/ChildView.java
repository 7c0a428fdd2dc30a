package org.cpis.lookup;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.PersonDetails;

/** The child page: who it is, and whether an alert exists. */
public record ChildView(PersonDetails person, ViewMode mode, List<Flag> flags) implements Serializable {

    public ChildView {
        flags = List.copyOf(flags);
    }

    /** Names of the authorities that an opening would tell, each once. */
    public List<String> authorities() {
        return flags.stream().map(Flag::authorityName).distinct().toList();
    }
}
