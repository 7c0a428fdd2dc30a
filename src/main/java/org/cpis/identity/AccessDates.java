package org.cpis.identity;

import java.time.LocalDate;

/**
 * How long a right holds. Reviews end on fixed days: with four months on 1 January, 1 May and 1 September.
 *
 * @param months length of a review period; counted from January of the year 0
 * @param openDays so many days before its end a review is open: what is confirmed then holds to the end of the next one
 */
public record AccessDates(int months, int openDays) {

    public AccessDates {
        if (months < 1 || openDays < 0) {
            throw new IllegalArgumentException("a review period has at least one month, and opens before its end");
        }
    }

    /** First day on which a right that is first seen or confirmed on this day does not hold any more (Europe/London). */
    public LocalDate lapseOf(LocalDate day) {
        LocalDate end = endAfter(day);
        return day.isBefore(opensBefore(end)) ? end : endAfter(end);
    }

    /** First day after the period in which this day lies. */
    public LocalDate endAfter(LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        int next = (month / months + 1) * months;
        return LocalDate.of(next / 12, next % 12 + 1, 1);
    }

    /** The day on which the review that ends then opens, and users are told. */
    public LocalDate opensBefore(LocalDate end) {
        return end.minusDays(openDays);
    }
}
