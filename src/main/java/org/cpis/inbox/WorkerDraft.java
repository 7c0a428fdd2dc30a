package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.delivery.DigestHours;
import org.cpis.delivery.EmailAddress;

/**
 * What is said of a worker.
 *
 * @param teamCode null: no team
 * @param email null: wants no messages
 * @param emailHours when to be told of what was given; null: at once
 * @param absentFrom first day; null: not absent
 * @param absentUntil last day; null: until further notice
 * @param coverId user id of who works meanwhile; null: nobody
 * @param leftOn gone from this day on; null: stays
 */
public record WorkerDraft(
        String teamCode,
        WorkerLevel level,
        String email,
        DigestHours emailHours,
        LocalDate absentFrom,
        LocalDate absentUntil,
        String coverId,
        LocalDate leftOn)
        implements Serializable {

    /** Of one who is told at once. */
    public WorkerDraft(
            String teamCode,
            WorkerLevel level,
            String email,
            LocalDate absentFrom,
            LocalDate absentUntil,
            String coverId,
            LocalDate leftOn) {
        this(teamCode, level, email, null, absentFrom, absentUntil, coverId, leftOn);
    }

    boolean isGood() {
        boolean days = absentUntil == null || (absentFrom != null && !absentUntil.isBefore(absentFrom));
        return level != null && days && (email == null || EmailAddress.isGood(email));
    }
}
