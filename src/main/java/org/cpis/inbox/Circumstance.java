package org.cpis.inbox;

/** Why a notification goes where it goes (domain 7.7, 7.9; ruling 20). Stored by name. */
public enum Circumstance {
    /** No plan can be resolved. */
    NO_PLAN,
    /** The offices are closed; this wins over all that follow. */
    OUT_OF_HOURS,
    /** All plans have ended and are still shown. */
    ENDED,
    /** The plan is for an unborn child. */
    UNBORN,
    /** Open, and a worker is allocated. */
    ALLOCATED,
    /** Open, and a team but no worker is responsible. */
    UNALLOCATED,
    /** Open, and no team is named that the authority has. */
    NOBODY
}
