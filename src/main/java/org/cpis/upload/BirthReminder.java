package org.cpis.upload;

import java.time.LocalDate;

/** How urgent it is to say what happened to a pregnancy: by days since the expected delivery date. */
public enum BirthReminder {
    NOT_YET,
    /** The expected date has come. */
    FIRST,
    SECOND,
    /** The plan is about to be hidden. */
    LAST;

    /**
     * The days on which reminders begin, counted from the expected date (day 0).
     *
     * @param second for example 14
     * @param last for example 25
     */
    record Days(int second, int last) {}

    /** @param today day of Europe/London */
    static BirthReminder of(LocalDate expected, LocalDate today, Days days) {
        if (today.isBefore(expected)) {
            return NOT_YET;
        }
        if (today.isBefore(expected.plusDays(days.second()))) {
            return FIRST;
        }
        return today.isBefore(expected.plusDays(days.last())) ? SECOND : LAST;
    }
}
