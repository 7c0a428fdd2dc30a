package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which organisations and which days figures are about.
 *
 * @param sites codes, never empty
 * @param first day, Europe/London
 * @param last day, counted too
 */
public record EvidenceSpan(List<String> sites, LocalDate first, LocalDate last) implements Serializable {

    public EvidenceSpan {
        sites = List.copyOf(sites);
    }

    /** What of it is in the month that begins on this day. */
    EvidenceSpan month(LocalDate month) {
        LocalDate end = month.plusMonths(1).minusDays(1);
        return new EvidenceSpan(sites, month.isBefore(first) ? first : month, end.isAfter(last) ? last : end);
    }

    Instant from() {
        return AuthorityAccesses.start(first);
    }

    /** The first moment after it. */
    Instant until() {
        return AuthorityAccesses.start(last.plusDays(1));
    }
}
