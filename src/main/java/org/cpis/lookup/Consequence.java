package org.cpis.lookup;

import java.io.Serializable;
import java.util.List;

/** What opening does, as it stands on the page before the click (law 2): whether anybody is told, and who. */
public record Consequence(ViewMode mode, List<String> authorities) implements Serializable {

    public Consequence {
        authorities = List.copyOf(authorities);
    }

    Consequence as(ViewMode other) {
        return new Consequence(other, authorities);
    }
}
