package org.cpis.register;

/** Why the register does not take a plan, in the order in which it is asked (ruling 4). */
public enum PlanFault {
    /** Nobody has the number, or it was withdrawn without successor. */
    NUMBER_UNKNOWN,
    /** Names or birth date do not agree with the number. */
    NOT_MATCHED,
    NUMBER_SUPERSEDED,
    PERSON_SENSITIVE,
    PERSON_DECEASED,
    /** Starts on or before the end of an episode that is over. */
    OVERLAPS,
    /** Nothing to delete. */
    PLAN_UNKNOWN
}
