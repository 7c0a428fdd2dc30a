package org.cpis.inbox;

/** Which target the due time of a notification tells (ruling 21). Stored by name. */
public enum RunningClock {
    ACKNOWLEDGE,
    TRIAGE,
    /** A day that the worker set. */
    NEXT_STEP,
    /** A manager's, who is to say yes or no to an outcome. */
    SIGN_OFF,
    NONE
}
