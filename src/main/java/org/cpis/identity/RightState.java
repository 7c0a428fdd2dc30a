package org.cpis.identity;

import java.time.LocalDate;

/** Whether a right holds. Decided by the day alone, so that no timer has to run for it. */
public enum RightState {
    IN_FORCE,
    /** Not confirmed by its day, and kept all the same: without it nobody could administer the national service. */
    OVERDUE,
    LAPSED,
    ENDED;

    /**
     * @param lapseOn first day on which it does not hold any more
     * @param ended whether somebody took it away
     * @param kept whether it is an administrator's, and none is in force
     */
    static RightState of(LocalDate lapseOn, boolean ended, boolean kept, LocalDate today) {
        if (ended) {
            return ENDED;
        }
        if (today.isBefore(lapseOn)) {
            return IN_FORCE;
        }
        return kept ? OVERDUE : LAPSED;
    }

    public boolean isGood() {
        return this == IN_FORCE || this == OVERDUE;
    }
}
