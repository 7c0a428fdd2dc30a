package org.cpis.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.cpis.platform.SystemClock;

/**
 * When an authority's offices are open: Monday to Friday, in Europe/London; on England's bank holidays only if
 * the authority has said from when to when.
 *
 * @param opens first minute of the office day
 * @param closes first minute after it
 * @param holidayOpens the same on bank holidays; null: closed
 * @param holidayCloses null with {@code holidayOpens}
 */
public record OfficeHours(LocalTime opens, LocalTime closes, LocalTime holidayOpens, LocalTime holidayCloses) {

    /** What an authority has that has not told its hours. */
    public static final OfficeHours USUAL = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** Closed on bank holidays. */
    public OfficeHours(LocalTime opens, LocalTime closes) {
        this(opens, closes, null, null);
    }

    public boolean isOpenAt(Instant moment) {
        ZonedDateTime local = moment.atZone(SystemClock.LONDON);
        LocalTime time = local.toLocalTime();
        if (isWorkingDay(local.toLocalDate())) {
            return !time.isBefore(opens) && time.isBefore(closes);
        }
        return holidayOpens != null
                && BankHolidays.contains(local.toLocalDate())
                && !time.isBefore(holidayOpens)
                && time.isBefore(holidayCloses);
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
