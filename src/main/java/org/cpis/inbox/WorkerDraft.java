package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.delivery.EmailAddress;

/**
 * What is said of a worker.
 *
 * @param teamCode null: no team
 * @param email null: wants no messages
 * @param absentFrom first day; null: not absent
 * @param absentUntil last day; null: until further notice
 * @param coverId user id of who works meanwhile; null: nobody
 * @param leftOn gone from this day on; null: stays
 */
public record WorkerDraft(
        String teamCode,
        WorkerLevel level,
        String email,
        LocalDate absentFrom,
        LocalDate absentUntil,
        String coverId,
        LocalDate leftOn)
        implements Serializable {

    boolean isGood() {
        boolean days = absentUntil == null || (absentFrom != null && !absentUntil.isBefore(absentFrom));
        return level != null && days && (email == null || EmailAddress.isGood(email));
    }
}
