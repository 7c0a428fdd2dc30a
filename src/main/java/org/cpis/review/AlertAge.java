package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import org.cpis.platform.SystemClock;

/** How many days (Europe/London) ago an alert was raised. */
public enum AlertAge {
    TODAY(0, 0),
    TO_SEVEN(1, 7),
    TO_TWENTY_EIGHT(8, 28),
    OLDER(29, 36_500);

    private final int youngest;
    private final int oldest;

    AlertAge(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    Instant from(LocalDate today) {
        return start(today.minusDays(oldest));
    }

    /** First moment that is younger. */
    Instant until(LocalDate today) {
        return start(today.minusDays(youngest).plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
