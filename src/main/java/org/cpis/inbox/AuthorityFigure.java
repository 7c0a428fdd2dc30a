package org.cpis.inbox;

/** What those who review authorities count of their notifications, each with its rows. */
public enum AuthorityFigure {
    ACKNOWLEDGED("acknowledged_at", "n.acknowledgedAt", "n.acknowledgedAt >= :from and n.acknowledgedAt < :until"),
    CLOSED(
            "closed_at",
            "n.closedAt",
            "n.status = org.cpis.inbox.Status.CLOSED and n.closedAt >= :from and n.closedAt < :until"),
    /** Now: the running target has passed, and the clock is not stopped. */
    OVERDUE("due_at", "n.dueAt", "n.status <> org.cpis.inbox.Status.CLOSED and n.pausedAt is null and n.dueAt < :now");

    private final String column;
    private final String moment;
    private final String condition;

    AuthorityFigure(String column, String moment, String condition) {
        this.column = column;
        this.moment = moment;
        this.condition = condition;
    }

    String column() {
        return column;
    }

    String moment() {
        return moment;
    }

    String condition() {
        return condition;
    }
}
