package org.cpis.review;

/** A measure of what the service is good for. What exactly is counted, and where, says its text. */
public enum Benefit {
    /** Authorities whose file was accepted on nine of ten days. */
    RELIABLE_FEED(Unit.PERCENT),
    /** Numbers to ring back for each hundred openings of which an authority was told. */
    CALLBACKS(Unit.PER_HUNDRED),
    /** The same with calls to the authority. */
    CALLS(Unit.PER_HUNDRED),
    ACKNOWLEDGED(Unit.PERCENT),
    /** From view to acknowledgement. */
    TIME_TAKEN(Unit.TIME),
    /** Notifications that were closed with another outcome than no further action. */
    ACTED(Unit.PERCENT),
    MISSED_ANSWERED(Unit.PERCENT),
    /** Alerts that were seen and opened on the same day. */
    SEEN_OPENED(Unit.PERCENT),
    BY_MACHINE(Unit.PERCENT),
    /** Rejected records that were loaded within seven days. */
    MENDED(Unit.PERCENT);

    /** How a figure is told. */
    public enum Unit {
        PERCENT,
        PER_HUNDRED,
        /** The middle one. */
        TIME
    }

    private final Unit unit;

    Benefit(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
