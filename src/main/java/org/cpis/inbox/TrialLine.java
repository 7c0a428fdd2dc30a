package org.cpis.inbox;

import java.io.Serializable;

/** Where a circumstance goes by the rules that are live, and where by the draft; as the rules say it. */
public record TrialLine(Circumstance circumstance, Destination before, Destination after) implements Serializable {

    public boolean isChanging() {
        return !before.equals(after);
    }
}
