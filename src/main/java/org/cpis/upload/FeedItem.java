package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file or a rejected record as those may know it who do not belong to its authority.
 *
 * @param code of the file or of the record, with its detail code
 * @param detail counts of a file; the place of the fault in a record. Nothing of its content
 */
public record FeedItem(String id, String authorityName, Instant at, String code, String detail)
        implements Serializable {

    /** A rejected record. */
    public FeedItem(
            String id, String authorityName, Instant at, RecordCode code, String detail, long sequence, int position) {
        this(
                id,
                authorityName,
                at,
                detail == null ? code.name() : code + " " + detail,
                "file " + sequence + ", record " + position);
    }

    /** A finished file. */
    public FeedItem(
            String id, String authorityName, Instant at, FileCode code, long sequence, int loaded, int rejected) {
        this(
                id,
                authorityName,
                at,
                code.name(),
                "file " + sequence + ": " + loaded + " loaded, " + rejected + " rejected");
    }
}
