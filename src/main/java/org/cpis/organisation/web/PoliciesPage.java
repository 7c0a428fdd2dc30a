package org.cpis.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.PolicyDesk;
import org.cpis.organisation.PolicyLine;

/** Backs admin/policies.xhtml: who may look from where, in force, to come and past. */
@Named
@RequestScoped
public class PoliciesPage {

    @Inject
    private PolicyDesk desk;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    private List<PolicyLine> rows;

    public void load() {
        rows = desk.all();
    }

    public List<PolicyLine> getRows() {
        return rows;
    }

    public String name(PolicyLine policy) {
        return organisations
                .find(policy.organisation())
                .map(OrganisationSummary::name)
                .orElse("");
    }

    /** End of the key that says where a policy stands today. */
    public String state(PolicyLine policy) {
        LocalDate today = LocalDate.now(clock);
        if (policy.isInForce(today)) {
            return "inForce";
        }
        return policy.from().isAfter(today) ? "toCome" : "past";
    }
}
