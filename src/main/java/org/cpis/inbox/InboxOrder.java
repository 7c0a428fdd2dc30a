package org.cpis.inbox;

/** Order of a worker's list. Stored by name. */
public enum InboxOrder {
    /** Soonest due first, of those due together the newest. */
    DUE,
    /** Newest first. */
    RECEIVED
}
