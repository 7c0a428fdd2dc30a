package org.cpis.inbox;

/** What a row in the picture of the visits is. */
public enum VisitKind {
    /** The record was opened in a notifying role. */
    OPENED,
    /** The same from a closed care setting, with a reason. */
    BREAK_GLASS,
    /** The viewer corrected it since: the record of somebody else was meant. Counts for nothing. */
    WRONG_PATIENT,
    /** No visit: a scheduled setting told that the child was not brought. Counts for nothing. */
    NOT_BROUGHT;

    boolean isCounted() {
        return this == OPENED || this == BREAK_GLASS;
    }
}
