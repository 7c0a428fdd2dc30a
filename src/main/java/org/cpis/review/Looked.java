package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.ReasonKind;
import org.cpis.platform.SystemClock;

/**
 * One event of the ledger as it is counted.
 *
 * @param mode null: none
 * @param personId null: nobody
 * @param reason null: none was given
 */
public record Looked(
        String id,
        long seq,
        Instant at,
        Action action,
        String mode,
        Outcome outcome,
        String userId,
        String userName,
        String roleCode,
        String roleName,
        String organisation,
        String personId,
        ReasonKind reason) {

    /** Projection of an event {@code e} with its reason {@code r}. */
    static final String SELECT = """
        select new org.cpis.review.Looked(e.id, e.seq, e.at, e.action, e.mode, e.outcome, e.userId, e.userName,
        e.roleCode, e.roleName, e.organisation, e.personId, r.kind) from AccessEvent e
        left join AccessReason r on r.eventId = e.id\
        """;

    private ZonedDateTime local() {
        return at.atZone(SystemClock.LONDON);
    }

    /** Of Europe/London. */
    LocalDate day() {
        return local().toLocalDate();
    }

    /** Of Europe/London. */
    int hour() {
        return local().getHour();
    }

    boolean isCounted() {
        return AccessKind.COUNTED.contains(action);
    }

    boolean isOpened() {
        return action == Action.OPENED;
    }

    boolean isCheck() {
        return action == Action.CHECKED && outcome != Outcome.REFUSED;
    }

    boolean isFlagged() {
        return action == Action.CHECKED && outcome == Outcome.FOUND;
    }
}
