package org.cpis.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Days; no weekend with its bank holidays is as long. */
    private static final int LONGEST_PAUSE = 10;

    /**
     * The hours of one day.
     *
     * @param closes first minute after them
     */
    public record OfficeDay(LocalTime opens, LocalTime closes) {

        private static Optional<OfficeDay> of(LocalTime opens, LocalTime closes) {
            return opens.isBefore(closes) ? Optional.of(new OfficeDay(opens, closes)) : Optional.empty();
        }
    }

    /** Closed on bank holidays. */
    public OfficeHours(LocalTime opens, LocalTime closes) {
        this(opens, closes, null, null);
    }

    /** These; {@link #USUAL} where they never open on a working day: a clock has to run. */
    public OfficeHours orUsual() {
        return opens.isBefore(closes) ? this : USUAL;
    }

    public boolean isOpenAt(Instant moment) {
        ZonedDateTime local = moment.atZone(SystemClock.LONDON);
        LocalTime time = local.toLocalTime();
        return on(local.toLocalDate())
                .filter(open -> !time.isBefore(open.opens()) && time.isBefore(open.closes()))
                .isPresent();
    }

    /** From when to when it is open on a day; empty: not at all. */
    public Optional<OfficeDay> on(LocalDate day) {
        if (isWorkingDay(day)) {
            return OfficeDay.of(opens, closes);
        }
        return holidayOpens != null && BankHolidays.contains(day)
                ? OfficeDay.of(holidayOpens, holidayCloses)
                : Optional.empty();
    }

    /** The first day after it on which the office opens; it has to open on working days, see {@link #orUsual}. */
    public LocalDate nextOfficeDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (on(next).isEmpty()) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** When that which {@link #isOpenAt} says changes next; empty where it never does. */
    public Optional<Instant> changeAfter(Instant moment) {
        boolean open = isOpenAt(moment);
        LocalDate today = moment.atZone(SystemClock.LONDON).toLocalDate();
        return today.datesUntil(today.plusDays(LONGEST_PAUSE))
                .flatMap(this::edges)
                .filter(edge -> edge.isAfter(moment) && isOpenAt(edge) != open)
                .findFirst();
    }

    /** When it became what {@link #isOpenAt} says; empty where it never was anything else. */
    public Optional<Instant> changeBefore(Instant moment) {
        boolean open = isOpenAt(moment);
        LocalDate today = moment.atZone(SystemClock.LONDON).toLocalDate();
        return today.minusDays(LONGEST_PAUSE)
                .datesUntil(today.plusDays(1))
                .flatMap(this::edges)
                .filter(edge ->
                        !edge.isAfter(moment) && isOpenAt(edge) == open && isOpenAt(edge.minusMillis(1)) != open)
                .reduce((earlier, later) -> later);
    }

    private Stream<Instant> edges(LocalDate day) {
        return Stream.of(opens, closes, holidayOpens, holidayCloses)
                .filter(Objects::nonNull)
                .map(time -> day.atTime(time).atZone(SystemClock.LONDON).toInstant())
                .sorted();
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
