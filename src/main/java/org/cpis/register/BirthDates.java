package org.cpis.register;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days somebody may have been born (domain 6.1): one day, or a range of at most two years.
 *
 * @param from first day
 * @param to last day
 */
public record BirthDates(LocalDate from, LocalDate to) implements Serializable {

    /** Longest range that a search may ask for. */
    public static final int MOST_YEARS = 2;

    /** @throws IllegalArgumentException for a range that ends before it begins or is too long */
    public BirthDates {
        if (!isPossible(from, to)) {
            throw new IllegalArgumentException("no range of birth dates that may be searched");
        }
    }

    public static BirthDates on(LocalDate day) {
        return new BirthDates(day, day);
    }

    /** Whoever is between these ages, in full years, on a day. */
    public static BirthDates ofAges(int youngest, int oldest, LocalDate today) {
        return new BirthDates(today.minusYears(oldest + 1L).plusDays(1), today.minusYears(youngest));
    }

    public static BirthDates ofYear(int year) {
        return new BirthDates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static boolean isPossible(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && !to.isAfter(from.plusYears(MOST_YEARS));
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The one day with day and month in each other's place; empty for a range, and where that is no other day. */
    public Optional<LocalDate> turned() {
        try {
            return Optional.of(LocalDate.of(from.getYear(), from.getDayOfMonth(), from.getMonthValue()))
                    .filter(day -> isOneDay() && !day.equals(from));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
