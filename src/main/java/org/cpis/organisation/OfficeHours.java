package org.cpis.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.cpis.platform.SystemClock;

/**
 * When an authority's offices are open: Monday to Friday without England's bank holidays, in Europe/London.
 *
 * @param opens first minute of the office day
 * @param closes first minute after it
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    /** What an authority has that has not told its hours. */
    public static final OfficeHours USUAL = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    public boolean isOpenAt(Instant moment) {
        ZonedDateTime local = moment.atZone(SystemClock.LONDON);
        LocalTime time = local.toLocalTime();
        return isWorkingDay(local.toLocalDate()) && !time.isBefore(opens) && time.isBefore(closes);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BankHolidays.contains(day);
    }

    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
