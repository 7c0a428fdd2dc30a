package org.cpis.register;

/** What can happen to a plan. See {@link PlanState} for what may follow what. */
public enum PlanEvent {
    /** The authority records it, or confirms it, without an end that has come. */
    RECORDED,
    /** Its end date has come, by a row of the feed or by the calendar; the tail begins. */
    ENDED,
    /** Tail, days after the expected delivery date, or childhood are over; or an unborn plan ended. */
    LAPSED,
    /** The authority takes it back: recorded in error, or the pregnancy ended otherwise. No tail. */
    DELETED,
    /** The person's number was withdrawn, became sensitive, or the person died. */
    WITHDRAWN,
    /** The index took that back. */
    RESTORED;

    /** What a row of the feed means that makes the plan look like this. */
    static PlanEvent of(Showing showing) {
        return switch (showing) {
            case NOT_YET, CURRENT -> RECORDED;
            case ENDED_STILL_SHOWN -> ENDED;
            case GONE -> LAPSED;
        };
    }
}
