package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file and its counts, as pages list it.
 *
 * @param finishedAt null while it is being worked on
 * @param fileCode null while it is being worked on
 * @param message why the whole file was refused; else empty
 * @param expectedRows records in the file; null until it was read to its end once, and when it cannot be
 * @param gap numbers that were left out before this file; null when none were
 * @param missingPlans live plans that a full file did not name; null for other files, and until it is finished
 */
public record UploadSummary(
        String id,
        String authority,
        long sequence,
        String mode,
        Instant receivedAt,
        Instant finishedAt,
        FileCode fileCode,
        int received,
        int loaded,
        int rejected,
        String message,
        Integer expectedRows,
        SequenceGap gap,
        Integer missingPlans)
        implements Serializable {

    /** Whether it is no file but one record that a data officer corrected; the number is that of the file before. */
    public boolean isOneRecord() {
        return mode.equals(Upload.ONE_RECORD);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it is known how many records are to come, so that progress can be shown as a part of them. */
    public boolean isCounted() {
        return expectedRows != null;
    }
}
