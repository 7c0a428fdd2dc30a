package org.cpis.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.platform.SystemClock;

/**
 * Counts by month.
 *
 * @param today in London
 * @param days how far back, today included
 */
record VisitMonths(LocalDate today, int days) {

    /** Newest first, back to the oldest month of the span that has anything; those between without anything too. */
    List<VisitMonth> of(List<Visit> visits, List<Instant> silent) {
        LocalDate oldest = month(today.minusDays(days - 1L));
        List<LocalDate> counted = visits.stream()
                .filter(visit -> visit.kind().isCounted())
                .map(visit -> month(visit.at()))
                .toList();
        List<LocalDate> unseen = silent.stream().map(VisitMonths::month).toList();
        return Stream.iterate(month(today), month -> !month.isBefore(oldest), month -> month.minusMonths(1))
                .filter(month ->
                        Stream.concat(counted.stream(), unseen.stream()).anyMatch(some -> !some.isAfter(month)))
                .map(month -> new VisitMonth(month, count(counted, month), count(unseen, month)))
                .toList();
    }

    private static LocalDate month(Instant at) {
        return month(LocalDate.ofInstant(at, SystemClock.LONDON));
    }

    private static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static int count(List<LocalDate> months, LocalDate month) {
        return (int) months.stream().filter(month::equals).count();
    }
}
