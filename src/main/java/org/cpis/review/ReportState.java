package org.cpis.review;

import java.util.Map;
import java.util.Set;

/** Life of an ordered report. Stored by name. */
public enum ReportState {
    /** For its turn. */
    WAITING,
    /** Being made by one node, on a lease. */
    RUNNING,
    /** Its file waits to be downloaded. */
    READY,
    /** Its file is gone, to who ordered it. */
    DOWNLOADED,
    /** Its file is gone, because nobody fetched it. */
    EXPIRED,
    CANCELLED,
    /** It could not be made. */
    FAILED;

    private static final Map<ReportState, Set<ReportState>> TABLE = Map.of(
            WAITING, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(RUNNING, WAITING, READY, CANCELLED, FAILED), // RUNNING again: another node takes over
            READY, Set.of(DOWNLOADED, EXPIRED, CANCELLED),
            DOWNLOADED, Set.of(),
            EXPIRED, Set.of(),
            CANCELLED, Set.of(),
            FAILED, Set.of());

    public boolean canBecome(ReportState next) {
        return TABLE.get(this).contains(next);
    }

    /** Whether it is still on its way. */
    public boolean isUnfinished() {
        return this == WAITING || this == RUNNING;
    }

    /** @throws IllegalStateException for a step that is not in the table */
    ReportState moveTo(ReportState next) {
        if (!canBecome(next)) {
            throw new IllegalStateException("a report cannot go from " + this + " to " + next);
        }
        return next;
    }
}
