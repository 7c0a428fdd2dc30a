package org.cpis.inbox;

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

    /** Whether it stays inside the authority: who works there is not the business of health (law 6). */
    boolean isInternal() {
        return this == ESCALATED || this == TAKEN_OVER || this == COVERED;
    }
}
