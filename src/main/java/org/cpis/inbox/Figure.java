package org.cpis.inbox;

import java.util.Arrays;
import java.util.List;

/**
 * What a manager counts. Each has the one condition by which it is counted and its rows are found: of a notification
 * {@code n} and the worker {@code w} who owns it, at the {@link FigureMoments} of the question.
 */
public enum Figure {
    OPEN(true, "n.status <> 'CLOSED'"),
    UNCLAIMED(true, "n.status <> 'CLOSED' AND n.owner_id IS NULL"),
    /** The running target has passed, and the clock is not stopped. */
    OVERDUE(true, "n.status <> 'CLOSED' AND n.paused_at IS NULL AND n.due_at < ?2"),
    SIGN_OFF(true, "n.status = 'SIGN_OFF'"),
    PAUSED(true, "n.status <> 'CLOSED' AND n.paused_at IS NOT NULL"),
    /** Open, and with somebody who is absent or has left. */
    AWAY(
            true,
            "n.status <> 'CLOSED' AND (w.left_on <= ?3"
                    + " OR (w.absent_from <= ?3 AND (w.absent_until IS NULL OR w.absent_until >= ?3)))"),
    ACKNOWLEDGED(false, "n.acknowledged_at >= ?4"),
    /** Acknowledged after its target. */
    LATE(false, "n.acknowledged_at >= ?4 AND n.acknowledged_at > n.acknowledge_by"),
    CLOSED(false, "n.status = 'CLOSED' AND n.closed_at >= ?4"),
    /** Closed, and nobody said where the case system has it. */
    UNRECORDED(false, "n.status = 'CLOSED' AND n.closed_at >= ?4 AND n.case_reference IS NULL");

    private final boolean now;
    private final String condition;

    Figure(boolean now, String condition) {
        this.now = now;
        this.condition = condition;
    }

    /** Whether it tells how things stand now, and not what happened in a period. */
    public boolean isNow() {
        return now;
    }

    String condition() {
        return condition;
    }

    static List<Figure> of(boolean now) {
        return Arrays.stream(values()).filter(figure -> figure.now == now).toList();
    }
}
