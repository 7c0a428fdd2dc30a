package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.ReasonKind;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.review.AlertState;
import org.cpis.review.ReviewScope;

/** What a reviewer can choose from in the search of the ledger. */
@Named
@ViewScoped
public class LedgerChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewScope scope;

    private List<OrganisationSummary> organisations;

    @PostConstruct
    void load() {
        organisations = scope.organisations();
    }

    public List<OrganisationSummary> getOrganisations() {
        return organisations;
    }

    /** Care settings that occur in the scope. */
    public List<String> getSettings() {
        return organisations.stream()
                .map(OrganisationSummary::settingKind)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public Action[] getActions() {
        return Action.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public ReasonKind[] getReasons() {
        return ReasonKind.values();
    }

    public AlertState[] getAlertStates() {
        return AlertState.values();
    }
}
