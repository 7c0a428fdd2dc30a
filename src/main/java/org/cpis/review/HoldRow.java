package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One legal hold.
 *
 * @param nhsNumber null where it may not be shown
 * @param reference of the case that it was placed on; null: on the person
 * @param releasedAt null: it holds
 */
public record HoldRow(
        String id,
        NhsNumber nhsNumber,
        PersonStatus personStatus,
        String reference,
        String reason,
        String organisationName,
        String placedBy,
        Instant placedAt,
        String releasedBy,
        Instant releasedAt,
        String releaseReason)
        implements Serializable {

    /** Only numbers that can be found are shown: an old one must never stand in a list with a new one (laws 9, 10). */
    public HoldRow {
        if (personStatus != PersonStatus.ACTIVE && personStatus != PersonStatus.DECEASED) {
            nhsNumber = null;
        }
    }

    public boolean isHolding() {
        return releasedAt == null;
    }
}
