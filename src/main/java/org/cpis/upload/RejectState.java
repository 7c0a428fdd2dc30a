package org.cpis.upload;

import java.util.EnumSet;
import java.util.Set;

/** Life of a rejected record; the one table of its transitions (law 12). Stored by name. */
public enum RejectState {
    /** Somebody must see to it. */
    OPEN,
    /** The plan was loaded after all: by a later file, or corrected by hand. */
    CORRECTED,
    /** A later file sent it again, and it was rejected again: the newer one is open. */
    REPLACED,
    /** Closed by hand without loading anything. */
    DONE;

    Set<RejectState> next() {
        return this == OPEN ? EnumSet.of(CORRECTED, REPLACED, DONE) : EnumSet.noneOf(RejectState.class);
    }

    /** @throws RejectClosed when the table has no such step */
    RejectState moveTo(RejectState target) {
        if (!next().contains(target)) {
            throw new RejectClosed();
        }
        return target;
    }
}
