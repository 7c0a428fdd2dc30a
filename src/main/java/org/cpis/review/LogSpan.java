package org.cpis.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.platform.SystemClock;

/** A stretch of the ledger, its first moment counted and its last not. */
public record LogSpan(Instant from, Instant to) {

    static LogSpan of(LocalDate day) {
        return new LogSpan(start(day), start(day.plusDays(1)));
    }

    LogSpan earlierBy(Duration time) {
        return new LogSpan(from.minus(time), to.minus(time));
    }

    LogSpan widerBy(Duration time) {
        return new LogSpan(from.minus(time), to.plus(time));
    }

    /** So many days up to where this begins. */
    LogSpan daysBefore(int days) {
        return new LogSpan(from.minus(Duration.ofDays(days)), from);
    }

    /** The clock hours that were over within this stretch: each belongs to one stretch only. */
    List<LogSpan> hoursEnded() {
        Instant first = from.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        return Stream.iterate(first, end -> !end.isAfter(to), end -> end.plus(Duration.ofHours(1)))
                .map(end -> new LogSpan(end.minus(Duration.ofHours(1)), end))
                .toList();
    }

    /** The days of London that were over within this stretch. */
    List<LogSpan> daysEnded() {
        LocalDate first = LocalDate.ofInstant(from, SystemClock.LONDON);
        return Stream.iterate(first, day -> !start(day.plusDays(1)).isAfter(to), day -> day.plusDays(1))
                .map(LogSpan::of)
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
