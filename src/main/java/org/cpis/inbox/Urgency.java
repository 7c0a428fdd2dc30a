package org.cpis.inbox;

/** How soon a clinician needs to know. Stored by name. */
public enum Urgency {
    /** The child is here now: minutes count, also out of hours. */
    URGENT,
    /** By the clock of the authority's working days. */
    ROUTINE
}
