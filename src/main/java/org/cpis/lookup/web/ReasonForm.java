package org.cpis.lookup.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.ledger.ReasonKind;
import org.cpis.lookup.ReasonDraft;
import org.cpis.platform.web.Notice;

/** Why somebody wants to look, as it is chosen and typed. */
public class ReasonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String form;
    private final List<ReasonKind> choices;
    private ReasonKind kind;
    private String words;

    /** @param form id of the form on the page */
    ReasonForm(String form, ReasonKind... choices) {
        this.form = form;
        this.choices = List.of(choices);
    }

    /** Empty when anything is wrong; every fault is said beside its field. */
    Optional<ReasonDraft> read() {
        ReasonDraft draft = new ReasonDraft(kind, words);
        Map<String, String> faults = draft.faults();
        faults.forEach((field, key) -> Notice.wrong(form + ":" + field, key));
        return faults.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    public List<ReasonKind> getChoices() {
        return choices;
    }

    public ReasonKind getKind() {
        return kind;
    }

    public void setKind(ReasonKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
