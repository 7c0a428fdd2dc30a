package org.cpis.inbox;

/** What an entry in the history of a missed-alert request says was done. Stored by name. */
public enum MissedStep {
    SENT,
    CLAIMED,
    HANDED_ON,
    /** It waited too long; stays inside the authority. */
    ESCALATED,
    ANSWERED
}
