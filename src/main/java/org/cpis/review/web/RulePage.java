package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.cpis.identity.Scope;
import org.cpis.ledger.AlertKind;
import org.cpis.platform.web.Notice;
import org.cpis.review.PrivacyRules;
import org.cpis.review.RuleSwitches;
import org.cpis.review.RuleView;
import org.cpis.review.SwitchDraft;

/** Backs review/rule.xhtml: one rule, what it raised, and where it is off. */
@Named
@ViewScoped
public class RulePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyRules rules;

    @Inject
    private RuleSwitches switches;

    @Inject
    private Scope scope;

    private String kind;
    private RuleView view;
    private String organisation;
    private String decision;
    private String reason;

    public void load() {
        AlertKind known = Arrays.stream(AlertKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> scope.refuse("rule"));
        view = rules.view(known);
    }

    public String decide() {
        SwitchDraft draft = new SwitchDraft(view.rule().kind(), organisation, "on".equals(decision), reason);
        if (!draft.isReasonGood()) {
            Notice.wrong("switch:reason", "rule.reason.short", SwitchDraft.LONGEST);
            return null;
        }
        switches.decide(draft);
        Notice.done(draft.on() ? "rule.switched.on" : "rule.switched.off");
        return "/review/rule?faces-redirect=true&kind=" + kind;
    }

    public RuleView getView() {
        return view;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
