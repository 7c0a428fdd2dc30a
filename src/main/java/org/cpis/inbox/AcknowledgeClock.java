package org.cpis.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;

/**
 * By when a notification must be acknowledged (ruling 21): on the same working day if it came early enough, otherwise
 * at a time of the next one. Europe/London.
 *
 * @param sameDayUntil came before this: due when the office closes that day
 * @param nextDayBy otherwise due at this time on the next working day
 */
public record AcknowledgeClock(LocalTime sameDayUntil, LocalTime nextDayBy) {

    Instant due(Instant received, OfficeHours hours) {
        ZonedDateTime local = received.atZone(SystemClock.LONDON);
        LocalDate day = local.toLocalDate();
        boolean today = OfficeHours.isWorkingDay(day) && local.toLocalTime().isBefore(sameDayUntil);
        ZonedDateTime due = today
                ? day.atTime(hours.closes()).atZone(SystemClock.LONDON)
                : OfficeHours.nextWorkingDay(day).atTime(nextDayBy).atZone(SystemClock.LONDON);
        return due.toInstant();
    }
}
