package org.cpis.oracle;

import java.time.LocalDate;

/** One plan as the oracle holds it. {@code end} null while open; {@code expected} only for an unborn plan. */
record Episode(LocalDate start, LocalDate end, LocalDate expected, Row row) {

    boolean isEnded(LocalDate today) {
        return end != null && !end.isAfter(today);
    }

    /** Whether both are there on one day; the end date counts. */
    boolean meets(Episode other) {
        boolean thisFirst = end != null && end.isBefore(other.start);
        boolean otherFirst = other.end != null && other.end.isBefore(start);
        return !thisFirst && !otherFirst;
    }

    boolean isLive(LocalDate today, LocalDate born) {
        if (isEnded(today)) {
            return false;
        }
        return expected == null ? today.isBefore(born.plusYears(18)) : !today.isAfter(expected.plusDays(28));
    }
}
