package org.cpis.review;

import java.time.LocalDate;

/** Where an organisation stands on its way. */
public enum AdoptionState {
    LIVE,
    /** Its day is over and it is not live. */
    LATE,
    PLANNED,
    NO_PLAN;

    static AdoptionState of(GoLiveDay day, LocalDate today) {
        if (day.live() != null) {
            return LIVE;
        }
        if (day.planned() == null) {
            return NO_PLAN;
        }
        return day.planned().isBefore(today) ? LATE : PLANNED;
    }
}
