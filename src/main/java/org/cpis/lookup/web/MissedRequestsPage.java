package org.cpis.lookup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.inbox.MissedAlertRow;
import org.cpis.inbox.MissedAlerts;

/** Backs lookup/missed-requests.xhtml: what the caller, or anybody of their organisation, asked. */
@Named
@RequestScoped
public class MissedRequestsPage {

    @Inject
    private MissedAlerts requests;

    private boolean all;
    private List<MissedAlertRow> rows;

    public void load() {
        rows = all ? requests.ofOrganisation() : requests.mine();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public List<MissedAlertRow> getRows() {
        return rows;
    }
}
