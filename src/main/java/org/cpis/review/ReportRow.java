package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * One ordered report as its owner sees it. Says nothing of whom it is about.
 *
 * @param expected rows that were stated before it was ordered
 * @param done rows written so far
 * @param outcome why it failed; else empty
 * @param fileName null until it is ready
 * @param expiresAt null until it is ready
 */
public record ReportRow(
        String id,
        ReportKind kind,
        ReportState state,
        Instant orderedAt,
        int expected,
        int done,
        String outcome,
        String fileName,
        Instant expiresAt)
        implements Serializable {

    public boolean isReady() {
        return state == ReportState.READY;
    }

    public boolean isRunning() {
        return state == ReportState.RUNNING;
    }

    public boolean isOpen() {
        return state.canBecome(ReportState.CANCELLED);
    }

    /** How far it is, for the bar: never above what was expected. */
    public int shownDone() {
        return Math.min(done, expected);
    }
}
