package org.cpis.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cpis.platform.SystemClock;

/**
 * The times by which figures are counted.
 *
 * @param today Europe/London
 * @param since first moment of the period
 */
record FigureMoments(Instant now, LocalDate today, Instant since) {

    /** @param days of the period, today included */
    static FigureMoments at(Instant now, int days) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.LONDON);
        return new FigureMoments(now, today, start(today.minusDays(days - 1L)));
    }

    /** What ?1 to ?8 stand for in the conditions of {@link Figure}: authority, now, today, since, ages. */
    List<Object> values(String authority) {
        List<Object> values = new ArrayList<>(List.of(authority, utc(now), today, utc(since)));
        ItemAge.firstDays(today).forEach(first -> values.add(utc(start(first))));
        return values;
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
