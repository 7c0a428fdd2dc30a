package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.inbox.GuardedText;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.NotPossible;
import org.cpis.inbox.Pauses;
import org.cpis.platform.web.Notice;

/** Backs WEB-INF/parts/pause.xhtml: stops the clock of a notification, and lets it go on. */
@Named
@ViewScoped
public class PauseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Pauses pauses;

    private String reason;

    public String pause(InboxRow row) {
        String why = reason == null ? "" : reason.strip();
        Optional<String> fault = why.isEmpty() ? Optional.of("pause.reason.empty") : GuardedText.fault(why);
        if (fault.isPresent()) {
            Notice.wrong("pause:reason", fault.get().replace("guard.", "pause.reason."));
            return null;
        }
        return act(row, () -> pauses.pause(row.id(), why), "pause.stopped");
    }

    public String resume(InboxRow row) {
        return act(row, () -> pauses.resume(row.id()), "pause.gone");
    }

    /** The page is loaded anew: what it shows has changed. */
    private static String act(InboxRow row, Runnable step, String said) {
        try {
            step.run();
            Notice.done(said, row.reference());
        } catch (NotPossible no) { // in another tab, or somebody took it over
            Notice.refused(no);
        }
        return "/inbox/notification?faces-redirect=true&id=" + row.id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
