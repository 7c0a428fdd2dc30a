package org.cpis.upload;

import java.util.List;
import org.cpis.platform.Sweep;

/**
 * What the feed keeps about people and removes when the period is over. The bytes of a file go when it is finished, and the
 * cells of a rejected record when it is closed; how many there were stays.
 */
public final class UploadRetention {

    /** Plans that a full file did not name. */
    public static final List<Sweep> MISSING = List.of(new Sweep(
            "upload_missing",
            List.of("upload_id", "position"),
            "JOIN upload u ON u.id = t.upload_id",
            "u.finished_at < :before",
            "t.person_id",
            "DELETE FROM upload_missing WHERE upload_id = ?1 AND position = ?2"));

    private UploadRetention() {}
}
