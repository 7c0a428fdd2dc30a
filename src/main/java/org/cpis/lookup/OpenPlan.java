package org.cpis.lookup;

import java.io.Serializable;
import org.cpis.register.PlanDetails;

/**
 * A plan with whom to ring.
 *
 * @param officeOpen whether the office number is the one to ring now; otherwise emergency duty
 */
public record OpenPlan(String authorityName, PlanDetails plan, boolean officeOpen) implements Serializable {

    public boolean isRingOffice() {
        return officeOpen && plan.officePhone() != null;
    }
}
