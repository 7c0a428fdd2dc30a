package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.register.PlanDetails;
import org.cpis.upload.Freshness;

/**
 * One line of the flag strip: that a plan is or was there, who recorded it, how fresh that is. No dates, no phones: those
 * need the second step (law 2).
 *
 * @param authorityName for example {@code Northbrook Demo Council}
 */
public record Flag(String authorityName, String planType, boolean ended, Instant confirmedAt, Freshness freshness)
        implements Serializable {

    static Flag of(PlanDetails plan, String authorityName, Freshness freshness) {
        boolean ended = plan.showing() == org.cpis.register.Showing.ENDED_STILL_SHOWN;
        return new Flag(authorityName, plan.dates().type().name(), ended, plan.confirmedAt(), freshness);
    }

    public boolean isUnborn() {
        return planType.equals("UCPP");
    }
}
