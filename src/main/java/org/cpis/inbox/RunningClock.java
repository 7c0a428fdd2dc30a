package org.cpis.inbox;

/** Which target the due time of a notification tells (ruling 21). Stored by name. */
public enum RunningClock {
    ACKNOWLEDGE,
    TRIAGE,
    /** A day that the worker set. */
    NEXT_STEP,
    NONE
}
