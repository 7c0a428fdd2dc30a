package org.cpis.lookup;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.PersonDetails;

/** The child page: who it is, whether an alert exists, and what opening it does. */
public record ChildView(PersonDetails person, Consequence consequence, List<Flag> flags) implements Serializable {

    public ChildView {
        flags = List.copyOf(flags);
    }
}
