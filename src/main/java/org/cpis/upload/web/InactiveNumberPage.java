package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.platform.web.Notice;
import org.cpis.upload.InactiveNumberClosed;
import org.cpis.upload.InactiveNumberRow;
import org.cpis.upload.InactiveNumbers;
import org.cpis.upload.InactiveOutcome;

/** Backs upload/inactive-number.xhtml: one number, what to do about it, and with what it was done. */
@Named
@ViewScoped
public class InactiveNumberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InactiveNumbers numbers;

    private String id;
    private InactiveNumberRow row;
    private InactiveOutcome outcome;

    public void load() {
        row = numbers.read(id == null ? "" : id);
    }

    /** Closes the task and goes back to the list; without an outcome it stays. */
    public String close() {
        if (outcome == null) {
            Notice.wrong("closing:outcome", "inactive.outcome.empty");
            return null;
        }
        try {
            numbers.close(id, outcome);
        } catch (InactiveNumberClosed before) { // in another tab, or by a colleague
            Notice.refused(before);
            load();
            return null;
        }
        Notice.done("inactive.done");
        return "/upload/inactive-numbers.xhtml?faces-redirect=true";
    }

    public InactiveOutcome[] getOutcomes() {
        return InactiveOutcome.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public InactiveNumberRow getRow() {
        return row;
    }

    public InactiveOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(InactiveOutcome outcome) {
        this.outcome = outcome;
    }
}
