package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * One missed-alert request, as lists of either side show it.
 *
 * @param authority code of the one that has it now
 * @param person null: became sensitive or was withdrawn since, and may not be named (law 10)
 * @param dueAt by when it is to be claimed, or once it is, answered
 * @param outcome null before the answer
 * @param note of the requester; empty where the person may not be named
 * @param ownerId null while nobody has claimed it
 * @param ownedAt since when that one has it; null with {@code ownerId}
 */
public record MissedAlertRow(
        String id,
        String reference,
        String authority,
        String authorityName,
        SoughtPerson person,
        Urgency urgency,
        Instant askedAt,
        Instant dueAt,
        MissedStatus status,
        MissedOutcome outcome,
        String note,
        Requester requester,
        String ownerId,
        String owner,
        Instant ownedAt)
        implements Serializable {

    public MissedAlertRow {
        note = person == null ? "" : note;
    }

    public boolean isNamed() {
        return person != null;
    }

    public boolean isUnclaimed() {
        return status == MissedStatus.SENT;
    }

    public boolean isAnswered() {
        return status == MissedStatus.ANSWERED;
    }

    public boolean isUrgent() {
        return urgency == Urgency.URGENT;
    }
}
