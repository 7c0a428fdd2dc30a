package org.cpis.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cpis.organisation.OfficeHours;

/**
 * How many working days have begun since a notification came, without the day itself: Monday to Friday without England's
 * bank holidays, Europe/London. What came on a weekend is as old as what came on the Friday before it, once Monday begins.
 */
public enum ItemAge {
    TODAY(0, " AND n.viewed_at >= ?5"),
    ONE(1, " AND n.viewed_at >= ?6 AND n.viewed_at < ?5"),
    TWO_TO_THREE(3, " AND n.viewed_at >= ?7 AND n.viewed_at < ?6"),
    FOUR_TO_SEVEN(7, " AND n.viewed_at >= ?8 AND n.viewed_at < ?7"),
    OVER_SEVEN(Integer.MAX_VALUE, " AND n.viewed_at < ?8");

    private final int most;
    private final String condition;

    ItemAge(int most, String condition) {
        this.most = most;
        this.condition = condition;
    }

    /** Of a notification {@code n}; the places are the first moments of {@link #firstDays}. */
    String condition() {
        return condition;
    }

    /** For each age but the last the first day on which something of that age, or younger, came; youngest first. */
    static List<LocalDate> firstDays(LocalDate today) {
        return Arrays.stream(values())
                .filter(age -> age != OVER_SEVEN)
                .map(age -> back(today, age.most))
                .toList();
    }

    private static LocalDate back(LocalDate today, int workingDays) {
        LocalDate day = today;
        int left = workingDays;
        while (left > 0 || !OfficeHours.isWorkingDay(day)) {
            left -= OfficeHours.isWorkingDay(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day;
    }
}
