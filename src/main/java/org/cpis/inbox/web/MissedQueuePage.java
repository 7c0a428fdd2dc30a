package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.inbox.MissedAlertRow;
import org.cpis.inbox.MissedAlerts;

/** Backs inbox/missed-alerts.xhtml: requests that wait at the own authority, and those that it has answered. */
@Named
@ViewScoped
public class MissedQueuePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MissedAlerts requests;

    @Inject
    private MissedClaiming claiming;

    private boolean answered;
    private List<MissedAlertRow> rows;

    public void load() {
        if (rows == null) {
            rows = answered ? requests.answered() : requests.open();
        }
    }

    /** Claims, and stays on the page; the loser is told who was quicker. */
    public void claim(MissedAlertRow row) {
        claiming.claim(row.id(), row.reference());
        rows = requests.open();
    }

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public List<MissedAlertRow> getRows() {
        return rows;
    }
}
