package org.cpis.upload;

import java.util.EnumSet;
import java.util.Set;

/** Life of a report of a wrong phone number; the one table of its transitions (law 12). Stored by name. */
public enum WrongNumberState {
    /** Waits for the data officer. */
    OPEN,
    /** The data officer says that the contacts are right as they stand. */
    CONFIRMED,
    /** The data officer changed the contacts. */
    CHANGED;

    Set<WrongNumberState> next() {
        return this == OPEN ? EnumSet.of(CONFIRMED, CHANGED) : EnumSet.noneOf(WrongNumberState.class);
    }

    /** @throws StepNotPossible when the table has no such step */
    WrongNumberState moveTo(WrongNumberState target) {
        if (!next().contains(target)) {
            throw new StepNotPossible();
        }
        return target;
    }
}
