package org.cpis.platform.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cpis.platform.SystemClock;

/** A time of day in London that somebody types of what is over, for example {@code 14:10}, {@code 9:05} or {@code 9.05}. */
public final class PastTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** A later time of day is one of yesterday evening, when it was not longer ago. */
    private static final Duration LONGEST_AGO = Duration.ofHours(12);

    private PastTime() {}

    /** The last time that clocks showed this; empty for no such time within hours. */
    public static Optional<Instant> last(String typed, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.LONDON);
        return on(today, typed, now)
                .or(() -> on(today.minusDays(1), typed, now))
                .filter(past -> !past.isBefore(now.minus(LONGEST_AGO)));
    }

    /** That time on a day; empty for no time, or one that is still to come. */
    public static Optional<Instant> on(LocalDate day, String typed, Instant now) {
        try {
            LocalTime clock = LocalTime.parse(typed == null ? "" : typed.strip().replace('.', ':'), TIME);
            Instant at = day.atTime(clock).atZone(SystemClock.LONDON).toInstant();
            return at.isAfter(now) ? Optional.empty() : Optional.of(at);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
