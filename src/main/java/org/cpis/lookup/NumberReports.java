package org.cpis.lookup;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cpis.identity.Allowed;
import org.cpis.identity.Scope;
import org.cpis.ledger.OwnOpenings;
import org.cpis.register.PlanDetails;
import org.cpis.register.VisiblePlans;
import org.cpis.upload.WrongNumbers;

/** A clinician who rang in vain says so; the authority's data officer gets it as a task. */
@Stateless
public class NumberReports {

    @Inject
    private OwnOpenings openings;

    @Inject
    private VisiblePlans visible;

    @Inject
    private WrongNumbers numbers;

    @Inject
    private Scope scope;

    /**
     * Reports a number that stands on a record which the caller has opened.
     *
     * @param office the office hours number; otherwise emergency duty
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public void report(String eventId, String planId, boolean office) {
        PlanDetails plan = visible.of(openings.own(eventId).personId()).stream()
                .filter(shown -> shown.id().equals(planId))
                .filter(shown -> !office || shown.officePhone() != null)
                .findFirst()
                .orElseThrow(() -> scope.refuse("plan"));
        numbers.report(plan.authority(), office, office ? plan.officePhone() : plan.emergencyPhone());
    }
}
