package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.register.HeldPlan;
import org.cpis.upload.RejectRow;
import org.cpis.upload.StaleFlags;

/** Backs upload/stale.xhtml: flags that should have ended, and flags that nothing confirmed for long. */
@Named
@RequestScoped
public class StalePage {

    @Inject
    private StaleFlags stale;

    private List<RejectRow> ends;
    private List<HeldPlan> plans;

    public void load() {
        ends = stale.endsThatFailed();
        plans = stale.notConfirmed();
    }

    public List<RejectRow> getEnds() {
        return ends;
    }

    public List<HeldPlan> getPlans() {
        return plans;
    }
}
