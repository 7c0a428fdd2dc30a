package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A plan that an authority holds, with what decides whether it is live.
 *
 * @param born birth date of the person that the plan is held on
 * @param end null while open
 * @param expectedDelivery UCPP only, else null
 * @param localId case reference of the authority; may be null
 */
public record LivePlan(
        String id,
        String personId,
        NhsNumber nhsNumber,
        LocalDate born,
        PlanType type,
        LocalDate start,
        LocalDate end,
        LocalDate expectedDelivery,
        String localId)
        implements Serializable {

    boolean isLive(LocalDate day, VisibilityRule rule) {
        return rule.showing(new PlanDates(type, start, end, expectedDelivery), born, day) == Showing.CURRENT;
    }
}
