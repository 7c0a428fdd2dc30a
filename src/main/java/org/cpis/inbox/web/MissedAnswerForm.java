package org.cpis.inbox.web;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.cpis.inbox.MissedAnswerDraft;
import org.cpis.inbox.MissedOutcome;
import org.cpis.platform.web.Notice;

/** The answer to a missed-alert request, as it is typed. */
public class MissedAnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private MissedOutcome outcome;
    private String authority;
    private String note;

    /** Empty when anything is wrong; every fault is said beside its field. */
    Optional<MissedAnswerDraft> read() {
        MissedAnswerDraft draft =
                new MissedAnswerDraft(outcome, authority == null ? "" : authority, note == null ? "" : note.strip());
        Map<String, String> faults = draft.faults();
        faults.forEach((field, key) -> Notice.wrong("answer:" + field, key));
        return faults.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    public MissedOutcome[] getOutcomes() {
        return MissedOutcome.values();
    }

    public MissedOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(MissedOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
