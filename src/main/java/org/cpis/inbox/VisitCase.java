package org.cpis.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the rules about visits are asked about.
 *
 * @param today in London
 * @param born of the person whose record it is
 * @param regions of the authorities that hold the plans; empty: not known
 * @param visits those that count, newest first
 */
record VisitCase(LocalDate today, LocalDate born, Set<String> regions, List<CountedVisit> visits) {

    VisitCase {
        visits = visits.stream().filter(row -> row.visit().kind().isCounted()).toList();
    }

    /** Those of the last days, today included. */
    List<CountedVisit> last(int days) {
        return between(today.minusDays(days - 1L), today);
    }

    /** Those of as many days before the last ones. */
    List<CountedVisit> before(int days) {
        return between(today.minusDays(2L * days - 1), today.minusDays(days));
    }

    private List<CountedVisit> between(LocalDate first, LocalDate last) {
        return visits.stream()
                .filter(row -> !row.day().isBefore(first) && !row.day().isAfter(last))
                .toList();
    }
}
