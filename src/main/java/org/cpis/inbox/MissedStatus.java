package org.cpis.inbox;

import java.util.EnumSet;
import java.util.Set;

/** Life of a missed-alert request; the one table of its transitions (law 12). Stored by name. */
public enum MissedStatus {
    /** Waits at an authority; also after another one has handed it on. */
    SENT,
    /** Somebody there owns it, by name and time. */
    CLAIMED,
    /** The requester has an answer. */
    ANSWERED;

    Set<MissedStatus> next() {
        return switch (this) {
            case SENT -> EnumSet.of(CLAIMED);
            case CLAIMED -> EnumSet.of(SENT, ANSWERED);
            case ANSWERED -> EnumSet.noneOf(MissedStatus.class);
        };
    }

    /** @throws MissedNotPossible when the table has no such step */
    MissedStatus moveTo(MissedStatus target) {
        if (!next().contains(target)) {
            throw new MissedNotPossible();
        }
        return target;
    }
}
