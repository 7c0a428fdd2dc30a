package org.cpis.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.cpis.organisation.WorkingTime;

/**
 * The ladder of escalation: the worker is reminded before a target, its manager is told when it is reached, the service
 * manager when it is long past. Durations are working time of whoever's target it is.
 *
 * @param remindBefore before the target, but not in the first half of the time until it
 * @param serviceManagerAfter after the target
 */
public record Ladder(Duration remindBefore, Duration serviceManagerAfter) {

    /** When a level is to be told. */
    Instant at(WorkerLevel level, Instant began, Instant due, WorkingTime time) {
        return switch (level) {
            case WORKER -> {
                Duration half = time.between(began, due).dividedBy(2);
                yield time.before(due, half.compareTo(remindBefore) < 0 ? half : remindBefore);
            }
            case MANAGER -> due;
            case SERVICE_MANAGER -> time.after(due, serviceManagerAfter);
        };
    }

    /** The highest level whose time has come. */
    Optional<WorkerLevel> reached(Instant began, Instant due, WorkingTime time, Instant now) {
        return Arrays.stream(WorkerLevel.values())
                .filter(level -> !at(level, began, due, time).isAfter(now))
                .max(Comparator.naturalOrder());
    }

    /** When the next one is to be told; empty: all are. */
    Optional<Instant> next(Instant began, Instant due, WorkingTime time, Instant now) {
        return Arrays.stream(WorkerLevel.values())
                .map(level -> at(level, began, due, time))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
