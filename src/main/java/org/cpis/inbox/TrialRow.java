package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/** Where one notification goes by the rules that are live, and where by the draft. */
public record TrialRow(String reference, Instant at, Circumstance circumstance, Destination before, Destination after)
        implements Serializable {

    public boolean isChanging() {
        return !before.equals(after);
    }
}
