package org.cpis.organisation;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/** Who may look from which care setting and when, as data. */
@Stateless
public class SettingPolicies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * The policy that decides for a role at a site on a day (Europe/London); empty where none is in force.
     *
     * @param role as sign-in gives it, for example {@code S8000:G8000:R8001}
     */
    @Allowed(SIGNED_IN)
    public Optional<PolicyLine> policyOf(String site, String role, LocalDate day) {
        return Optional.ofNullable(em.find(Organisation.class, site))
                .map(Organisation::summary)
                .flatMap(found -> PolicyRule.decide(about(found), found, role, day));
    }

    /** Those of the site and of its trust. */
    private List<PolicyLine> about(OrganisationSummary site) {
        String trust = site.parent() == null ? site.code() : site.parent();
        return em.createQuery("select p from SettingPolicy p where p.site in :sites", SettingPolicy.class)
                .setParameter("sites", List.of(site.code(), trust))
                .getResultStream()
                .map(SettingPolicy::line)
                .toList();
    }

    /** Whether there is one for the same people from the same day. */
    @Allowed(ADMINISTER)
    public boolean isTaken(PolicyDraft draft) {
        return same(draft).isPresent();
    }

    /** The policy of a line of the organisations file; idempotent. */
    @Allowed(KEEP_INDEX)
    public void put(PolicyDraft draft) {
        same(draft)
                .ifPresentOrElse(
                        policy -> policy.change(draft, null),
                        () -> em.persist(new SettingPolicy(Ids.next(clock.instant()), draft, null)));
    }

    private Optional<SettingPolicy> same(PolicyDraft draft) {
        return em.createQuery("""
                        select p from SettingPolicy p where p.site = :site and p.settingKind = :setting
                        and p.roleCode = :role and p.validFrom = :from""", SettingPolicy.class)
                .setParameter("site", draft.organisation())
                .setParameter("setting", draft.settingKind())
                .setParameter("role", draft.roleCode())
                .setParameter("from", draft.from())
                .getResultStream()
                .findFirst();
    }
}
