package org.cpis.inbox;

/** What became of a system's wish to allocate a worker. */
public enum Allocated {
    DONE,
    /** The authority holds no open plan for the number; whether somebody has it is not said. */
    NO_PLAN,
    /** Nobody with this user id works the authority's notifications. */
    NO_WORKER
}
