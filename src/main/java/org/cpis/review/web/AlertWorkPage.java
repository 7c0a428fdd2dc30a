package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.review.AlertCasework;
import org.cpis.review.AlertOutcome;
import org.cpis.review.AlertWords;
import org.cpis.review.EvidenceKind;

/** Backs the forms on review/alert.xhtml: evidence, outcome, escalation, sign-off, opening again. */
@Named
@ViewScoped
public class AlertWorkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AlertPage page;

    @Inject
    private AlertCasework casework;

    private final HashMap<String, String> typed = new HashMap<>();

    public void note() {
        EvidenceKind kind = chosen("kind", EvidenceKind.class, "noting:kind", "alert.evidence.empty");
        words("noting", kind != null)
                .ifPresent(words -> act("noting", "alert.noted", () -> casework.note(page.getId(), kind, words)));
    }

    public void conclude() {
        AlertOutcome outcome = chosen("outcome", AlertOutcome.class, "ending:outcome", "alert.outcome.empty");
        words("ending", outcome != null)
                .ifPresent(words -> act(
                        "ending",
                        outcome.needsSignOff() ? "alert.proposed" : "alert.closed",
                        () -> casework.conclude(page.getId(), outcome, words)));
    }

    public void escalate() {
        words("escalating", true)
                .ifPresent(words -> act("escalating", "alert.escalated", () -> casework.escalate(page.getId(), words)));
    }

    public void signOff() {
        page.act("alert.signedOff", () -> casework.signOff(page.getId()));
    }

    public void sendBack() {
        words("signing", true)
                .ifPresent(words -> act("signing", "alert.sentBack", () -> casework.sendBack(page.getId(), words)));
    }

    public void reopen() {
        words("reopening", true)
                .ifPresent(words -> act("reopening", "alert.reopened", () -> casework.reopen(page.getId(), words)));
    }

    private <T extends Enum<T>> T chosen(String field, Class<T> type, String clientId, String key) {
        String name = typed.get(field);
        if (name == null) {
            Notice.wrong(clientId, key);
        }
        return name == null ? null : Enum.valueOf(type, name);
    }

    private Optional<String> words(String form, boolean good) {
        Optional<String> fault = AlertWords.fault(typed.get(form));
        fault.ifPresent(key -> Notice.wrong(form + ":words", key));
        return good && fault.isEmpty() ? Optional.of(typed.get(form)) : Optional.empty();
    }

    private void act(String form, String done, Runnable what) {
        if (page.act(done, what)) {
            typed.remove(form);
            typed.remove("kind");
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
