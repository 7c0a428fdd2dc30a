package org.cpis.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** What is shown of a clock that may stand still. */
@Named("clockFmt")
@ApplicationScoped
public class ClockFormat {

    @Inject
    private Clock clock;

    /**
     * {@code Due 16:30 today (2 h left)}, {@code Paused since 14:05 today: waiting for the ward}.
     *
     * @param pausedAt null: it runs
     * @param reason null: is not to be shown here
     */
    public String due(Instant due, Instant pausedAt, String reason) {
        Instant now = clock.instant();
        return pausedAt == null ? DueText.of(due, now) : DueText.paused(pausedAt, reason, now);
    }

    /** A clock that stands is never late. */
    public boolean isLate(Instant due, Instant pausedAt) {
        return pausedAt == null && due.isBefore(clock.instant());
    }
}
