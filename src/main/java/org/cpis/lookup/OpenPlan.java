package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cpis.organisation.AuthorityContact;
import org.cpis.organisation.DutyNow;
import org.cpis.organisation.UkPhone;
import org.cpis.register.PlanDates;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;
import org.cpis.register.Showing;

/**
 * A plan with whom to ring: what health may see of it (law 6), nothing of the authority's own work.
 *
 * @param id random id of the plan
 * @param confirmedAt last time the authority sent this plan
 * @param duty which phone answers now, and until when
 * @param reported digits of this authority's numbers that were reported as wrong and not yet answered
 * @param receiver the authority that this plan is being handed over to; null: nobody
 */
public record OpenPlan(
        String id,
        String authority,
        String authorityName,
        PlanDates dates,
        Showing showing,
        String emergencyPhone,
        String officePhone,
        Instant confirmedAt,
        DutyNow duty,
        List<String> reported,
        AuthorityContact receiver)
        implements Serializable {

    public OpenPlan {
        reported = List.copyOf(reported);
    }

    static OpenPlan of(
            PlanDetails plan, String authorityName, DutyNow duty, List<String> reported, AuthorityContact receiver) {
        return new OpenPlan(
                plan.id(),
                plan.authority(),
                authorityName,
                plan.dates(),
                plan.showing(),
                plan.emergencyPhone(),
                plan.officePhone(),
                plan.confirmedAt(),
                duty,
                reported,
                receiver);
    }

    /** Whether the office number is the one to ring now; otherwise emergency duty, which every plan has. */
    public boolean isRingOffice() {
        return duty.officeOpen() && officePhone != null;
    }

    /** Whether somebody reported this number as wrong, and the authority has not answered. */
    public boolean isReported(String phone) {
        return phone != null && reported.contains(UkPhone.digits(phone));
    }

    public boolean isEnded() {
        return showing == Showing.ENDED_STILL_SHOWN;
    }

    /** Whether this is about the patient's unborn baby, not about the patient. */
    public boolean isUnborn() {
        return dates.type() == PlanType.UCPP;
    }
}
