package org.cpis.inbox;

import java.util.Set;

/** What an entry in the history of a missed-alert request says was done. Stored by name. */
public enum MissedStep {
    SENT,
    CLAIMED,
    HANDED_ON,
    /** It waited too long. */
    ESCALATED,
    /** By another worker, with a reason. */
    TAKEN_OVER,
    /** To whoever covers for an absent or departed worker. */
    COVERED,
    ANSWERED;

    /** What stays inside the authority: who works there is not the business of health (law 6), nor of another one. */
    static final Set<MissedStep> INTERNAL = Set.of(ESCALATED, TAKEN_OVER, COVERED);

    boolean isInternal() {
        return INTERNAL.contains(this);
    }
}
