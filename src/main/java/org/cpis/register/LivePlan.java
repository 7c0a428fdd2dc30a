package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A plan that an authority holds, with what decides whether it is live.
 *
 * @param born birth date of the person that the plan is held on
 * @param end null while open
 * @param expectedDelivery UCPP only, else null
 * @param nhsNumber under which the authority sent it, a superseded one too: it is never told the current one (ruling 16)
 * @param localId case reference of the authority; may be null
 * @param followedFrom id of whoever held the number it was sent under, when it followed to another one since; else null
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
        String localId,
        String followedFrom)
        implements Serializable {

    /** The same plan, under the number that its authority knows. */
    LivePlan under(NhsNumber sent) {
        return new LivePlan(id, personId, sent, born, type, start, end, expectedDelivery, localId, followedFrom);
    }

    boolean isLive(LocalDate day, VisibilityRule rule) {
        return rule.showing(new PlanDates(type, start, end, expectedDelivery), born, day) == Showing.CURRENT;
    }
}
