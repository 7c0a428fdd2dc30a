package org.cpis.register;

import static org.cpis.register.PlanEvent.DELETED;
import static org.cpis.register.PlanEvent.ENDED;
import static org.cpis.register.PlanEvent.LAPSED;
import static org.cpis.register.PlanEvent.RECORDED;
import static org.cpis.register.PlanEvent.RESTORED;
import static org.cpis.register.PlanEvent.WITHDRAWN;

import java.util.Map;
import java.util.Optional;

/**
 * Where a plan stands in its life (domain 4, law 12). Nothing of it is stored: dates, the day and the status of the
 * person decide, so that midnight and the index change it without a job.
 */
public enum PlanState {
    /** Not there yet. */
    NONE,
    /** Seen as current. */
    ACTIVE,
    /** Over, and still seen. */
    OVER,
    /** No longer seen; kept. */
    PAST,
    /** Hidden because of the person's number or death. */
    SUSPENDED,
    /** Taken out of the register; only its history is left. A new row makes a new plan. */
    GONE;

    private static final Map<PlanState, Map<PlanEvent, PlanState>> TABLE = Map.of(
            NONE, Map.of(RECORDED, ACTIVE, ENDED, OVER, LAPSED, PAST),
            ACTIVE, Map.of(RECORDED, ACTIVE, ENDED, OVER, LAPSED, PAST, DELETED, GONE, WITHDRAWN, SUSPENDED),
            OVER, Map.of(RECORDED, ACTIVE, ENDED, OVER, LAPSED, PAST, DELETED, GONE, WITHDRAWN, SUSPENDED),
            PAST, Map.of(RECORDED, ACTIVE, ENDED, OVER, LAPSED, PAST, DELETED, GONE, WITHDRAWN, SUSPENDED),
            SUSPENDED, Map.of(DELETED, GONE, RESTORED, ACTIVE), // its dates then say whether it is over or past
            GONE, Map.of());

    /** The state after an event; empty when that cannot happen in this state. */
    public Optional<PlanState> after(PlanEvent event) {
        return Optional.ofNullable(TABLE.get(this).get(event));
    }

    /** @throws IllegalStateException when the event cannot happen in this state */
    PlanState on(PlanEvent event) {
        return after(event).orElseThrow(() -> new IllegalStateException(event + " cannot happen to a plan " + this));
    }

    /** The state of a plan that is in the register. */
    static PlanState of(PersonStatus person, Showing showing) {
        if (person != PersonStatus.ACTIVE) {
            return SUSPENDED;
        }
        return switch (showing) {
            case NOT_YET -> NONE;
            case CURRENT -> ACTIVE;
            case ENDED_STILL_SHOWN -> OVER;
            case GONE -> PAST;
        };
    }
}
