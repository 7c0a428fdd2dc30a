package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.organisation.AuthorityContact;
import org.cpis.register.PlanDates;
import org.cpis.register.PlanDetails;
import org.cpis.register.Showing;

/**
 * A plan with whom to ring: what health may see of it (law 6), nothing of the authority's own work.
 *
 * @param confirmedAt last time the authority sent this plan
 * @param officeOpen whether the office number is the one to ring now; otherwise emergency duty
 * @param receiver the authority that this plan is being handed over to; null: nobody
 */
public record OpenPlan(
        String authorityName,
        PlanDates dates,
        Showing showing,
        String emergencyPhone,
        String officePhone,
        Instant confirmedAt,
        boolean officeOpen,
        AuthorityContact receiver)
        implements Serializable {

    static OpenPlan of(PlanDetails plan, String authorityName, boolean officeOpen, AuthorityContact receiver) {
        return new OpenPlan(
                authorityName,
                plan.dates(),
                plan.showing(),
                plan.emergencyPhone(),
                plan.officePhone(),
                plan.confirmedAt(),
                officeOpen,
                receiver);
    }

    public boolean isRingOffice() {
        return officeOpen && officePhone != null;
    }
}
