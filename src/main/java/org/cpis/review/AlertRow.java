package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.ReasonKind;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One privacy alert as a reviewer sees it.
 *
 * @param kind null: it is about the reviewer, who sees that it is there and nothing else
 * @param userId null: all users of the organisation together
 * @param reason what kind of reason the user gave; null: none
 * @param words the reason as the user typed it; null: none
 * @param nhsNumber null where nobody in particular is concerned, and where the number may not be shown
 * @param personStatus null where nobody in particular is concerned
 * @param dueAt null for a moment after it was raised
 * @param ownerId null: nobody works it
 * @param outcome null: none yet
 * @param proposerId who said the outcome; null: nobody yet
 */
public record AlertRow(
        String id,
        Instant at,
        AlertKind kind,
        AlertState state,
        String userId,
        String userName,
        String roleName,
        String organisationName,
        ReasonKind reason,
        String words,
        String evidence,
        NhsNumber nhsNumber,
        PersonStatus personStatus,
        Instant dueAt,
        String ownerId,
        String ownerName,
        AlertOutcome outcome,
        String proposerId,
        String proposerName)
        implements Serializable {

    /** Only numbers that can be found are shown: an old one must never stand in a list with a new one (laws 9, 10). */
    public AlertRow {
        if (personStatus != PersonStatus.ACTIVE && personStatus != PersonStatus.DECEASED) {
            nhsNumber = null;
        }
    }

    public boolean isNumberHidden() {
        return personStatus != null && nhsNumber == null;
    }

    public String reference() {
        return PrivacyAlert.reference(id);
    }

    public boolean isAboutYou() {
        return kind == null;
    }

    public boolean isOpen() {
        return state == AlertState.OPEN;
    }

    /** What somebody whom it is about may know: id and time are for paging only. */
    AlertRow withoutDetails() {
        return new AlertRow(
                id, at, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
