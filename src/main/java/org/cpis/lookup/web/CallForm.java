package org.cpis.lookup.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cpis.inbox.CallDraft;
import org.cpis.inbox.CallOutcome;
import org.cpis.inbox.GuardedText;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.PastTime;

/**
 * A call to an authority, as it is typed.
 */
public class CallForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String authority;
    private String time;
    private CallOutcome outcome;
    private String note;

    /**
     * Empty when anything is wrong; every fault is said beside its field.
     *
     * @param authorities codes by name; a single one need not be chosen
     */
    Optional<CallDraft> read(Map<String, String> authorities, Instant now) {
        String to = authorities.size() == 1 ? authorities.values().iterator().next() : authority;
        String words = note == null ? "" : note.strip();
        Instant at = PastTime.last(time, now).orElse(null);
        boolean good = say(to == null || !authorities.containsValue(to), "authority", "call.authority.empty");
        good &= say(at == null, "time", "call.time");
        good &= say(outcome == null, "outcome", "call.outcome.empty");
        String fault = GuardedText.fault(words).orElse(null);
        good &= say(fault != null, "note", fault);
        return good ? Optional.of(new CallDraft(to, at, outcome, words)) : Optional.empty();
    }

    private static boolean say(boolean wrong, String field, String key) {
        if (wrong) {
            Notice.wrong("call:" + field, key);
        }
        return !wrong;
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
