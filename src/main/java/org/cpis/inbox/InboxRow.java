package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.register.NhsNumber;

/**
 * One line of the inbox, and the head of a notification's own page.
 *
 * @param planTypes for example {@code CPP,LAC}
 * @param owner null while nobody has claimed it
 */
public record InboxRow(
        String id,
        String reference,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        NhsNumber nhsNumber,
        String planTypes,
        String teamCode,
        String viewerName,
        String viewerRole,
        String viewerOrganisation,
        Instant viewedAt,
        Instant dueAt,
        Status status,
        String ownerId,
        String owner,
        Instant ownedAt)
        implements Serializable {

    public boolean isUnclaimed() {
        return status == Status.RECEIVED;
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }
}
