package org.cpis.review;

import java.time.Duration;
import java.time.Instant;

/** From when until when somebody is at work. */
public record RotaEntry(Instant starts, Instant ends) {

    /** Both ends count, and the grace around them. */
    boolean covers(Instant moment, Duration grace) {
        return !moment.isBefore(starts.minus(grace)) && !moment.isAfter(ends.plus(grace));
    }
}
