package org.cpis.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.OfficeHours.OfficeDay;
import org.cpis.platform.SystemClock;

/**
 * By when a notification must be acknowledged (ruling 21): on the same office day if it came early enough, otherwise at a
 * time of the next one. Europe/London.
 *
 * @param sameDayUntil came before this, and before the office closes: due when it closes that day
 * @param nextDayBy otherwise due at this time on the next office day; when it closes where it does not open before this
 */
public record AcknowledgeClock(LocalTime sameDayUntil, LocalTime nextDayBy) {

    Instant due(Instant received, OfficeHours told) {
        OfficeHours hours = told.orUsual();
        LocalDate day = LocalDate.ofInstant(received, SystemClock.LONDON);
        LocalTime time = LocalTime.ofInstant(received, SystemClock.LONDON);
        Optional<OfficeDay> today =
                hours.on(day).filter(open -> time.isBefore(sameDayUntil) && time.isBefore(open.closes()));
        if (today.isPresent()) {
            return at(day, today.get().closes());
        }
        LocalDate next = hours.nextOfficeDay(day);
        OfficeDay open = hours.on(next).orElseThrow();
        return at(next, open.opens().isBefore(nextDayBy) ? nextDayBy : open.closes());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SystemClock.LONDON).toInstant();
    }
}
