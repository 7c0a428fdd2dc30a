package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.register.HeldPlan;
import org.cpis.upload.RejectRow;
import org.cpis.upload.StaleFlags;
import org.cpis.upload.UploadSettings;

/** Backs upload/stale.xhtml: flags that should have ended, and flags that nothing confirmed for long. */
@Named
@RequestScoped
public class StalePage {

    @Inject
    private StaleFlags stale;

    @Inject
    private UploadSettings settings;

    private List<RejectRow> ends;
    private List<HeldPlan> plans;

    public void load() {
        ends = stale.endsThatFailed();
        plans = stale.notConfirmed();
    }

    public int getDays() {
        return settings.staleDays();
    }

    public List<RejectRow> getEnds() {
        return ends;
    }

    public List<HeldPlan> getPlans() {
        return plans;
    }
}
