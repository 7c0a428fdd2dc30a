package org.cpis.inbox;

/** What a notification tells. Stored by name. */
public enum Kind {
    /** A record was opened in unscheduled care. */
    ACCESS,
    /** A child was not brought to an appointment of scheduled care. Not an access: nobody's view is told by it. */
    NOT_BROUGHT
}
