package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the work on a notification is. Times are UTC.
 *
 * @param seenAt first opened by the authority, which is not acknowledging; null: not yet
 * @param acknowledgedAt null: not yet
 * @param triagedAt the first time that something was done; null: not yet
 * @param closedAt null: not closed
 * @param outcome what came of it; a proposal while it waits for sign-off
 * @param pauseReason null while the clock runs
 * @param nextOn day of the next step that a worker set; null: none
 * @param caseReference in the authority's case system; null: not recorded there yet
 * @param signOffs why a manager has to sign it off; empty: nobody has to
 * @param proposedBy user who wanted to close it, while it waits for that; else null
 */
public record ItemState(
        Circumstance circumstance,
        Instant acknowledgeBy,
        Instant triageBy,
        Instant seenAt,
        String seenBy,
        Instant acknowledgedAt,
        String acknowledgedBy,
        Instant triagedAt,
        Instant closedAt,
        FollowUpOutcome outcome,
        String pauseReason,
        LocalDate nextOn,
        String caseReference,
        LocalDate caseRecordedOn,
        List<SignOff> signOffs,
        String proposedBy,
        Instant handedOverAt)
        implements Serializable {

    public ItemState {
        signOffs = List.copyOf(signOffs);
    }
}
