package org.cpis.inbox;

/** What is particular about a notification, to filter by. Stored by name. */
public enum Remark {
    /** It tells of an appointment to which the child was not brought. */
    NOT_BROUGHT,
    /** The viewer said that the record was opened by mistake. */
    WRONG_PATIENT
}
