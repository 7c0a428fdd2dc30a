package org.cpis.inbox;

import java.util.EnumSet;
import java.util.Set;

/** Life of a notification; the one table of its transitions (law 12). Stored by name. */
public enum Status {
    /** Nobody has acknowledged it yet; somebody may be named already who is to. */
    RECEIVED,
    /** Somebody has taken it on, by name and time. */
    ACKNOWLEDGED,
    /** The health setting is being asked for more. */
    CONTACTING_HEALTH,
    /** Something was done about it and recorded. */
    FOLLOW_UP,
    /** Has an outcome, and waits for a manager's yes. */
    SIGN_OFF,
    /** Ended with an outcome. */
    CLOSED;

    /** Whether its owner may record what was done, or close it. */
    public boolean isAtWork() {
        return this == ACKNOWLEDGED || this == CONTACTING_HEALTH || this == FOLLOW_UP;
    }

    Set<Status> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACKNOWLEDGED);
            case ACKNOWLEDGED, CONTACTING_HEALTH, FOLLOW_UP ->
                EnumSet.of(CONTACTING_HEALTH, FOLLOW_UP, SIGN_OFF, CLOSED);
            case SIGN_OFF -> EnumSet.of(FOLLOW_UP, CLOSED);
            case CLOSED -> EnumSet.of(FOLLOW_UP);
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
