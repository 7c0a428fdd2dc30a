package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who works the notifications of an authority.
 *
 * @param teamCode null: no team yet
 * @param email null: wants no messages
 * @param emailHours for example {@code 9,13}; null: told at once of what was given
 * @param absentFrom first day, Europe/London; null: not absent
 * @param absentUntil last day; null with {@code absentFrom}: until further notice
 * @param coverId user who gets the work meanwhile; null: nobody is named
 * @param leftOn gone from this day on; null: still there
 */
public record WorkerRow(
        String userId,
        String name,
        String teamCode,
        WorkerLevel level,
        String email,
        String emailHours,
        LocalDate absentFrom,
        LocalDate absentUntil,
        String coverId,
        LocalDate leftOn)
        implements Serializable {

    public boolean isGoneOn(LocalDate day) {
        return leftOn != null && !day.isBefore(leftOn);
    }

    /** Whether work may be given to them on this day. */
    public boolean isThereOn(LocalDate day) {
        boolean absent =
                absentFrom != null && !day.isBefore(absentFrom) && (absentUntil == null || !day.isAfter(absentUntil));
        return !isGoneOn(day) && !absent;
    }
}
