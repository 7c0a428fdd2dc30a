package org.cpis.inbox;

/** Which target the due time of a notification tells (ruling 21). Stored by name. */
public enum RunningClock {
    ACKNOWLEDGE,
    TRIAGE,
    /** A day that the worker set, or the one on which what has none is to be looked at again. */
    NEXT_STEP,
    /** A manager's, who is to say yes or no to an outcome. */
    SIGN_OFF,
    /** Closed. */
    NONE
}
