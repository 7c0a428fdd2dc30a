package org.cpis.lookup;

import static org.cpis.identity.Activity.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Allowed;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.PolicyLine;
import org.cpis.organisation.SettingPolicies;

/** Tells what somebody would see on a day, by the very rule that decides when they look. */
@Stateless
public class PolicyPreview {

    @Inject
    private Organisations organisations;

    @Inject
    private SettingPolicies policies;

    @Inject
    private Ledger ledger;

    /**
     * @param site code of the site where the role is held
     * @param role job role, for example {@code R8001}; empty: one that no policy names
     * @param rights activities of the role profile
     * @param day past or future, Europe/London
     * @return empty when nobody has the code
     */
    @Allowed(ADMINISTER)
    public Optional<Preview> of(String site, String role, Set<Activity> rights, LocalDate day) {
        Optional<Preview> preview = organisations.find(site).map(found -> preview(found, role, rights, day));
        ledger.append(Entry.of(Action.POLICY_READ, Outcome.DONE, "preview for " + day));
        return preview;
    }

    private Preview preview(OrganisationSummary site, String role, Set<Activity> rights, LocalDate day) {
        RoleProfile profile = new RoleProfile("-", role, role, site.code(), site.name(), rights);
        Optional<PolicyLine> policy = policies.policyOf(site.code(), role, day);
        return new Preview(site.name(), day, ViewMode.of(profile, policy.map(PolicyLine::mode)), policy.orElse(null));
    }
}
