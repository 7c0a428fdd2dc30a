package org.cpis.delivery;

/** What an e-mail is about; its words are the texts {@code letter.subject.NAME} and {@code letter.says.NAME}. Stored by name. */
public enum LetterKind {
    /** A notification came in. */
    NEW,
    /** A notification was given to a worker. */
    ASSIGNED,
    DUE_SOON,
    OVERDUE,
    /** A missed-alert request came in. */
    MISSED_NEW,
    /** One that is urgent. */
    MISSED_URGENT,
    /** A missed-alert request was given to a worker. */
    MISSED_ASSIGNED,
    MISSED_DUE_SOON,
    MISSED_OVERDUE,
    /** A privacy alert was raised. */
    ALERT_NEW,
    ALERT_OVERDUE,
    /** Rights end soon unless somebody confirms them. */
    ACCESS_REVIEW;

    /** Whether several that are due for one worker go in one e-mail: many are given in one step. */
    boolean isGathered() {
        return this == ASSIGNED || this == MISSED_ASSIGNED;
    }

    /** Whether it waits for the hours of an address that wants them, together with others. */
    boolean isBundled() {
        return this == NEW || this == MISSED_NEW || this == ALERT_NEW;
    }

    /** The page that its link opens, below the portal's address. */
    String page() {
        return switch (this) {
            case NEW, ASSIGNED, DUE_SOON, OVERDUE -> "/inbox/notification.xhtml";
            case MISSED_NEW, MISSED_URGENT, MISSED_ASSIGNED, MISSED_DUE_SOON, MISSED_OVERDUE ->
                "/inbox/missed-alert.xhtml";
            case ALERT_NEW, ALERT_OVERDUE -> "/review/alert.xhtml";
            case ACCESS_REVIEW -> "/inbox/access.xhtml";
        };
    }

    /** The same with what it is about; of rights the list, and nobody's in particular. */
    String path(String subjectId) {
        return this == ACCESS_REVIEW ? page() : page() + "?id=" + subjectId;
    }
}
