package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanDates;
import org.cpis.register.PlanType;
import org.cpis.register.VisibilityRule;

/**
 * The seven plan items of the national return, and what ties them to the accesses.
 *
 * @param personId never leaves the portal
 * @param born of the child, or of the mother for a UCPP
 * @param end null while open
 * @param expectedDelivery never leaves the portal: it says how long a UCPP is seen
 * @param updated when the authority last sent the plan
 */
public record ExtractPlan(
        String personId,
        String authority,
        NhsNumber nhsNumber,
        LocalDate born,
        PlanType type,
        LocalDate start,
        LocalDate end,
        LocalDate expectedDelivery,
        Instant updated)
        implements Serializable {

    /** Whether who looked on a day saw this plan. */
    boolean isSeenOn(LocalDate day, VisibilityRule rule) {
        return rule.showing(new PlanDates(type, start, end, expectedDelivery), born, day)
                .isVisible();
    }
}
