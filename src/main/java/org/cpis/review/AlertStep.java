package org.cpis.review;

/** What was done with a privacy alert. Stored by name. */
public enum AlertStep {
    CLAIMED,
    ASSIGNED,
    /** Evidence was written down. */
    NOTED,
    ESCALATED,
    /** The portal escalated it, because its time was over. */
    OVERDUE,
    /** An outcome waits for another reviewer. */
    PROPOSED,
    SIGNED_OFF,
    SENT_BACK,
    CLOSED,
    REOPENED
}
