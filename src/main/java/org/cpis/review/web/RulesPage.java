package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.review.PrivacyRules;
import org.cpis.review.RuleRow;

/** Backs review/rules.xhtml: the rules that raise privacy alerts. */
@Named
@ViewScoped
public class RulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyRules rules;

    private List<RuleRow> rows;

    @PostConstruct
    void load() {
        rows = rules.all();
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    public int getDays() {
        return PrivacyRules.DAYS;
    }
}
