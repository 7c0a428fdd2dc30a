package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a notification's history, as the page shows it.
 *
 * @param contact who was contacted; null: nobody
 * @param contactedAt null: nobody was, or when it was written down
 * @param nextOn day of the next step; null: none was set
 * @param other reference of the notification that this one repeats; else null
 * @param from who had it before this step; null: nobody, or it changed no hands
 * @param to who has it since this step; null: it changed no hands
 */
public record FollowUpRow(
        Instant at,
        Step step,
        FollowUpOutcome outcome,
        String note,
        String author,
        String role,
        String contact,
        ContactWay way,
        Instant contactedAt,
        LocalDate nextOn,
        String other,
        String from,
        String to)
        implements Serializable {

    FollowUpRow withoutNote() {
        return new FollowUpRow(at, step, outcome, "", author, role, null, way, contactedAt, nextOn, other, from, to);
    }
}
