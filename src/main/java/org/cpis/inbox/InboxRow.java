package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One line of the inbox, and the head of a notification's own page.
 *
 * @param planTypes for example {@code CPP,LAC}; empty: no plan could be found for the view
 * @param mark what the viewer said of the view
 * @param owner null while nobody has claimed it
 * @param openings how often the viewer opened the record within the window (ruling 19)
 * @param lastViewedAt the newest of those; null when it was opened once
 * @param appointmentOn the day of it, where the child was not brought; else null
 * @param clock which target {@code dueAt} tells; {@code NONE} once it is closed
 * @param pausedAt null while the clock runs
 * @param escalated the highest level that was told that it is late; null: none
 */
public record InboxRow(
        String id,
        String reference,
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
        Instant dueAt,
        Status status,
        String ownerId,
        String owner,
        Instant ownedAt,
        Mark mark,
        int openings,
        Instant lastViewedAt,
        Kind kind,
        LocalDate appointmentOn,
        Queue queue,
        RunningClock clock,
        Instant pausedAt,
        WorkerLevel escalated)
        implements Serializable {

    public InboxRow {
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

    /** Types of the plans, for example {@code CPP}; none where no plan could be found. */
    public List<String> plans() {
        return planTypes.isEmpty() ? List.of() : List.of(planTypes.split(","));
    }

    /** Whether the viewer said that the record was opened by mistake. */
    public boolean isWrongPatient() {
        return mark == Mark.WRONG_PATIENT;
    }

    public boolean isRepeated() {
        return openings > 1;
    }

    /** Whether this tells that the child was not brought, and not that a record was opened. */
    public boolean isNotBrought() {
        return kind == Kind.NOT_BROUGHT;
    }

    /** Whether nobody has it, named or not. */
    public boolean isUnclaimed() {
        return ownerId == null && status != Status.CLOSED;
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }
}
