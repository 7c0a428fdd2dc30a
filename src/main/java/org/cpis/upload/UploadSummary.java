package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file and its counts, as pages list it.
 *
 * @param finishedAt null while it is being worked on
 * @param fileCode null while it is being worked on
 * @param message why the whole file was refused; else empty
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
        String message)
        implements Serializable {

    /** Whether it is no file but one record that a data officer corrected; the number is that of the file before. */
    public boolean isOneRecord() {
        return mode.equals(Upload.ONE_RECORD);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
