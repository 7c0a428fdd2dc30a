package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.platform.web.Notice;
import org.cpis.review.AlertCasework;
import org.cpis.review.AlertNotPossible;
import org.cpis.review.AlertView;
import org.cpis.review.PrivacyAlerts;

/** Backs review/alert.xhtml: one privacy alert, and who works it. */
@Named
@ViewScoped
public class AlertPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private AlertCasework casework;

    @Inject
    private AlertClaiming claiming;

    private String id;
    private String to;
    private AlertView view;

    public void load() {
        view = alerts.read(id == null ? "" : id);
    }

    public void claim() {
        claiming.claim(id);
        load();
    }

    public void assign() {
        if (to == null) {
            Notice.wrong("assigning:to", "alert.assign.empty");
        } else {
            act("alert.assigned", () -> casework.assign(id, to));
        }
    }

    /** Does something, says so, and shows what came of it. @return whether it could be done; what was typed stays if not */
    boolean act(String done, Runnable what) {
        try {
            what.run();
            Notice.done(done);
            return true;
        } catch (AlertNotPossible no) {
            Notice.refused(no);
            return false;
        } finally {
            load();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public AlertView getView() {
        return view;
    }
}
