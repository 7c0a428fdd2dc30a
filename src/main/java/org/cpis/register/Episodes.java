package org.cpis.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The episodes of one plan: of one authority, person and type (ruling 1).
 *
 * @param plans newest start first
 * @param today day on which the authority speaks, Europe/London
 */
record Episodes(List<Plan> plans, LocalDate today) {

    Optional<Plan> newest() {
        return plans.stream().findFirst();
    }

    /** Which one these dates correct: that of the same start, else the one that is still open; empty for a new one. */
    Optional<Plan> correctedBy(PlanDates dates) {
        return sameStart(dates)
                .or(() -> plans.stream().filter(plan -> !plan.isEndedOn(today)).findFirst());
    }

    /**
     * Whether another episode keeps the authority from recording these dates: both would be there on one day, or it is
     * over and did not end before the new one starts.
     */
    boolean block(PlanDates dates) {
        boolean isNewStart = sameStart(dates).isEmpty();
        Optional<Plan> corrected = correctedBy(dates);
        return plans.stream()
                .filter(other -> corrected.filter(other::equals).isEmpty())
                .anyMatch(other -> other.meets(dates)
                        || (isNewStart && other.isEndedOn(today) && other.endsOnOrAfter(dates.start())));
    }

    private Optional<Plan> sameStart(PlanDates dates) {
        return plans.stream().filter(plan -> plan.start().equals(dates.start())).findFirst();
    }
}
