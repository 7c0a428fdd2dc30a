package org.cpis.upload;

import java.util.EnumSet;
import java.util.Set;

/** Life of an inactive-number task; the one table of its transitions (law 12). Stored by name. */
public enum InactiveState {
    OPEN,
    /** The data officer has dealt with it. */
    DONE,
    /** The index took it back, or nothing may be told of the person any more. */
    MOOT;

    Set<InactiveState> next() {
        return this == OPEN ? EnumSet.of(DONE, MOOT) : EnumSet.noneOf(InactiveState.class);
    }

    /** @throws InactiveNumberClosed when the table has no such step */
    InactiveState moveTo(InactiveState target) {
        if (!next().contains(target)) {
            throw new InactiveNumberClosed();
        }
        return target;
    }
}
