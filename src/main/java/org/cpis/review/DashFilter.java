package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cpis.platform.SystemClock;

/**
 * What a dashboard is about.
 *
 * @param from first day, Europe/London
 * @param to last day
 * @param region code; null: all that the reader may see
 * @param organisation code, with what belongs to it; null: all
 */
public record DashFilter(LocalDate from, LocalDate to, String region, String organisation) implements Serializable {

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, just before. */
    public DashFilter before() {
        return new DashFilter(from.minusDays(days()), from.minusDays(1), region, organisation);
    }

    public Instant begins() {
        return from.atStartOfDay(SystemClock.LONDON).toInstant();
    }

    /** First moment after the last day. */
    public Instant ends() {
        return to.plusDays(1).atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
