package org.cpis.upload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates of a feed: ISO 8601, year-month-day. */
final class FeedDates {

    private FeedDates() {}

    /** The date in a cell; empty when there is none or it is not a date. */
    static Optional<LocalDate> read(FeedRow row, Column column) {
        try {
            return row.isBlank(column) ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(column)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a cell holds something that is not a date. */
    static boolean isMalformed(FeedRow row, Column column) {
        return !row.isBlank(column) && read(row, column).isEmpty();
    }
}
