package org.cpis.inbox.web;

import java.io.Serializable;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.FollowUpOutcome;
import org.cpis.platform.web.Notice;

/** What a worker types about a notification. */
public class FollowUpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FollowUpOutcome outcome;
    private String note;

    boolean isSayingSomething() {
        boolean says = note != null || outcome != null;
        if (!says) {
            Notice.wrong("followUp:note", "followUp.note.empty");
        }
        return says;
    }

    boolean isClosing() {
        if (outcome == null) {
            Notice.wrong("followUp:outcome", "followUp.outcome.empty");
        }
        return outcome != null;
    }

    FollowUpDraft draft() {
        return new FollowUpDraft(outcome, note == null ? "" : note.strip());
    }

    public FollowUpOutcome[] getOutcomes() {
        return FollowUpOutcome.values();
    }

    public FollowUpOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(FollowUpOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
