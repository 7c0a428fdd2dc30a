package org.cpis.register;

import java.io.Serializable;

/**
 * A plan as its own authority's data officer sees it.
 *
 * @param person whom it is held on: the child, or the mother for a UCPP
 * @param source id of the upload or birth task that confirmed it last
 */
public record OwnPlan(PersonDetails person, PlanDetails plan, String source) implements Serializable {

    public String id() {
        return plan.id();
    }

    public PlanType type() {
        return plan.dates().type();
    }

    boolean isLive() {
        return plan.showing() == Showing.CURRENT && person.status() == PersonStatus.ACTIVE;
    }
}
