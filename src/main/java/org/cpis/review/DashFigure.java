package org.cpis.review;

import java.util.Arrays;
import java.util.List;

/**
 * What a dashboard counts, and what the rows behind it are. Of looks it has the one condition by which they are counted
 * and found: on {@code x}, a row of the ledger or of the table in which such rows are counted.
 */
public enum DashFigure {
    /** Records opened. */
    VIEWS(Source.LEDGER, "x.action = 'OPENED'"),
    /** Of those: the authorities were told. */
    NOTIFIED(Source.LEDGER, "x.action = 'OPENED' AND x.mode = 'NOTIFY'"),
    SILENT(Source.LEDGER, "x.action = 'OPENED' AND x.mode = 'SILENT'"),
    /** Looked whether there is an alert. */
    CHECKS(Source.LEDGER, "x.action = 'CHECKED' AND x.outcome <> 'REFUSED'"),
    /** Of those: there was one. */
    FLAGGED(Source.LEDGER, "x.action = 'CHECKED' AND x.outcome = 'FOUND'"),
    BREAK_GLASS(Source.LEDGER, "x.action = 'BREAK_GLASS'"),
    /** Reasons that were given, for break-glass or for an own family name. */
    REASONS(Source.LEDGER, "x.action IN ('BREAK_GLASS', 'REASON_GIVEN')"),
    /** Saw an alert and did not open it on the same day (Europe/London). */
    NOT_OPENED(Source.LEDGER, "x.action = 'CHECKED' AND x.outcome = 'FOUND'"),
    ACKNOWLEDGED(Source.NOTIFICATION, null),
    CLOSED(Source.NOTIFICATION, null),
    /** Now, whatever the period. */
    OVERDUE(Source.NOTIFICATION, null),
    /** Files of authorities that were finished. */
    FILES(Source.FILE, null),
    REJECTS(Source.REJECT, null),
    /** Now: records that wait because of their NHS number. */
    NO_NUMBER(Source.REJECT, null),
    /** Now: contacts that were not confirmed in time. */
    CONTACTS(Source.CONTACT, null),
    /** Now: privacy alerts that are open. */
    ALERTS(Source.ALERT, null);

    /** Where the rows are. */
    public enum Source {
        LEDGER,
        NOTIFICATION,
        FILE,
        REJECT,
        CONTACT,
        ALERT
    }

    private final Source source;
    private final String condition;

    DashFigure(Source source, String condition) {
        this.source = source;
        this.condition = condition;
    }

    public Source source() {
        return source;
    }

    /** Whether it tells how things stand now, and not what happened in a period. */
    public boolean isNow() {
        return this == OVERDUE || this == NO_NUMBER || this == CONTACTS || this == ALERTS;
    }

    String condition() {
        return condition;
    }

    /** Those that are counted by day, organisation and role. */
    static List<DashFigure> looks() {
        return Arrays.stream(values())
                .filter(figure -> figure.condition != null && figure != NOT_OPENED)
                .toList();
    }
}
