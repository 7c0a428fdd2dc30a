package org.cpis.review;

import java.util.EnumSet;
import java.util.Set;

/** Life of a privacy alert; the one table of its transitions (law 12). Stored by name. */
public enum AlertState {
    /** Nobody has looked at it yet. */
    OPEN,
    /** A reviewer works it, by name and time. */
    INVESTIGATING,
    /** Whoever reviews the region may take it; whoever had it may still work it. */
    ESCALATED,
    /** Has an outcome, and waits for another reviewer's yes. */
    SIGN_OFF,
    /** Ended with an outcome. */
    CLOSED;

    public boolean isClosed() {
        return this == CLOSED;
    }

    /** Whether its owner may end it. */
    public boolean isAtWork() {
        return this == INVESTIGATING || this == ESCALATED;
    }

    Set<AlertState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(INVESTIGATING, ESCALATED);
            case INVESTIGATING -> EnumSet.of(INVESTIGATING, ESCALATED, SIGN_OFF, CLOSED);
            case ESCALATED -> EnumSet.of(INVESTIGATING, SIGN_OFF, CLOSED);
            case SIGN_OFF -> EnumSet.of(INVESTIGATING, CLOSED);
            case CLOSED -> EnumSet.of(INVESTIGATING);
        };
    }

    /** @throws AlertNotPossible when the table has no such step */
    AlertState moveTo(AlertState target) {
        if (!next().contains(target)) {
            throw new AlertNotPossible("alert.fault.state");
        }
        return target;
    }
}
