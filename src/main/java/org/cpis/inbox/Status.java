package org.cpis.inbox;

import java.util.EnumSet;
import java.util.Set;

/** Life of a notification; the one table of its transitions (law 12). Stored by name. */
public enum Status {
    /** Nobody has taken it yet. */
    RECEIVED,
    /** Somebody owns it, by name and time. */
    ACKNOWLEDGED,
    /** Something was done about it and recorded. */
    FOLLOW_UP,
    /** Ended with an outcome. */
    CLOSED;

    Set<Status> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACKNOWLEDGED);
            case ACKNOWLEDGED, FOLLOW_UP -> EnumSet.of(FOLLOW_UP, CLOSED);
            case CLOSED -> EnumSet.noneOf(Status.class);
        };
    }

    /** @throws NotPossible when the table has no such step */
    Status moveTo(Status target) {
        if (!next().contains(target)) {
            throw new NotPossible();
        }
        return target;
    }
}
