package org.cpis.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * A notification as a case system gets it: what the authority may see of it (domain 7.2), nothing clinical and none of the
 * follow-up.
 *
 * @param planTypes for example {@code CPP,LAC}; empty: no plan could be found for the view
 * @param teamCode null: unallocated
 * @param appointmentOn the day of it, where the child was not brought; else null
 * @param mark what the viewer said of the view
 * @param openings how often the viewer opened the record within the window (ruling 19)
 * @param lastViewedAt the newest of those; null when it was opened once
 */
public record MailboxMessage(
        String id,
        String reference,
        String personId,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        NhsNumber nhsNumber,
        PersonStatus personStatus,
        String planTypes,
        String teamCode,
        String viewerName,
        String viewerRole,
        String viewerOrganisation,
        Instant viewedAt,
        Instant acknowledgeBy,
        Kind kind,
        LocalDate appointmentOn,
        Mark mark,
        int openings,
        Instant lastViewedAt) {

    public MailboxMessage {
        if (personStatus == PersonStatus.SENSITIVE || personStatus == PersonStatus.INVALID) {
            familyName = null;
            givenNames = null;
            birthDate = null;
            nhsNumber = null;
        }
    }

    /** Whether the person may be named: not when the record became sensitive or the number was withdrawn (law 10). */
    public boolean isNamed() {
        return nhsNumber != null;
    }

    /** Names of plan types, strictest first. */
    public List<String> plans() {
        return planTypes.isEmpty() ? List.of() : List.of(planTypes.split(","));
    }
}
