package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.AlreadyClaimed;
import org.cpis.inbox.MissedAlertRow;
import org.cpis.inbox.MissedHanding;
import org.cpis.inbox.MissedNotPossible;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;

/** Takes a missed-alert request over from whoever has it, for inbox/missed-alert.xhtml. */
@Named
@ViewScoped
public class MissedTaking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MissedHanding handing;

    @Inject
    private Format format;

    private String reason;

    /** @param row as the page has shown it */
    public String take(MissedAlertRow row) {
        String why = Reasons.read(reason, "take:reason");
        if (why == null) {
            return null;
        }
        try {
            handing.takeOver(row.id(), row.ownerId(), why);
            Notice.done("missedAlert.taken", row.reference());
        } catch (AlreadyClaimed taken) {
            Notice.refused(taken, taken.owner(), format.moment(taken.since()));
        } catch (MissedNotPossible no) { // answered in another tab
            Notice.refused(no);
        }
        return "/inbox/missed-alert?faces-redirect=true&id=" + row.id(); // anew: it has another owner
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
