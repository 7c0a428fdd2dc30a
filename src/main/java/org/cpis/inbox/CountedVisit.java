package org.cpis.inbox;

import java.time.LocalDate;
import java.time.LocalTime;
import org.cpis.platform.SystemClock;

/**
 * A row with what the rules ask of it and no page may show: a kept-back organisation counts as one all the same.
 *
 * @param organisation code
 * @param region code; null: not known
 */
public record CountedVisit(Visit visit, String organisation, String region) {

    /** Day in London. */
    LocalDate day() {
        return LocalDate.ofInstant(visit.at(), SystemClock.LONDON);
    }

    /** Time of day in London. */
    LocalTime time() {
        return LocalTime.ofInstant(visit.at(), SystemClock.LONDON);
    }
}
