package org.cpis.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bank holidays of England by rule (Banking and Financial Dealings Act 1971), with the substitute days. What a
 * proclamation adds or moves once no rule knows: such days come with the portal ({@code bank-holidays.txt}) and by
 * setting ({@link BankHolidaySettings}).
 */
final class BankHolidays {

    /** Clocks ask for every day that they step over. Years that nobody plans for are not kept. */
    private static final Map<Integer, Set<LocalDate>> KEPT =
            IntStream.rangeClosed(2000, 2100).boxed().collect(Collectors.toUnmodifiableMap(y -> y, BankHolidays::of));

    private static final OneOffDays PROCLAIMED = OneOffDays.proclaimed();

    /** Written once, at start: what every clock of this portal goes by. */
    private static volatile OneOffDays set = OneOffDays.NONE;

    private BankHolidays() {}

    /** @throws IllegalArgumentException when a day that is taken away is none */
    static void set(OneOffDays days) {
        days.removed().stream().filter(day -> !isKnown(day)).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(day + " is removed and is no bank holiday");
        });
        set = days;
    }

    /** The setting has the last word. */
    static boolean contains(LocalDate day) {
        return set.says(day).orElseGet(() -> PROCLAIMED.says(day).orElseGet(() -> isByRule(day)));
    }

    /** Also one that a proclamation has moved: who set that before the portal knew need not change it. */
    private static boolean isKnown(LocalDate day) {
        return isByRule(day) || PROCLAIMED.extra().contains(day);
    }

    private static boolean isByRule(LocalDate day) {
        Set<LocalDate> kept = KEPT.get(day.getYear());
        return (kept == null ? of(day.getYear()) : kept).contains(day);
    }

    /** Those by rule. */
    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(weekdayFrom(LocalDate.of(year, 1, 1), days));
        LocalDate easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxingDay = LocalDate.of(year, 12, 26);
        // a weekend day is replaced by the next free weekday, the later one after the earlier one
        if (boxingDay.getDayOfWeek() == DayOfWeek.MONDAY) {
            days.add(boxingDay);
            days.add(LocalDate.of(year, 12, 27));
        } else {
            days.add(weekdayFrom(christmas, days));
            days.add(weekdayFrom(boxingDay, days));
        }
        return days;
    }

    private static LocalDate weekdayFrom(LocalDate day, Set<LocalDate> taken) {
        LocalDate free = day;
        while (free.getDayOfWeek().getValue() > 5 || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    /** Gregorian computus after Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
