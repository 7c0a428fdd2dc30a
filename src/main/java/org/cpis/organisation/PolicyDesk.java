package org.cpis.organisation;

import static org.cpis.identity.Activity.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.platform.Ids;

/** The policies as the national administrator keeps them: listed, read with their history, written, changed. */
@Stateless
public class PolicyDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SettingPolicies policies;

    @Inject
    private Organisations organisations;

    @Inject
    private PolicyHistory history;

    @Inject
    private PolicySettings settings;

    @Inject
    private Event<PoliciesTouched> touched;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** All of them, past and future ones too, by organisation and beginning. */
    @Allowed(ADMINISTER)
    public List<PolicyLine> all() {
        List<PolicyLine> all = em.createQuery(
                        "select p from SettingPolicy p order by p.site, p.settingKind, p.roleCode, p.validFrom",
                        SettingPolicy.class)
                .setMaxResults(settings.listSize())
                .getResultStream()
                .map(SettingPolicy::line)
                .toList();
        touched.fire(new PoliciesTouched(false, all.size() + " policies"));
        return all;
    }

    /** One policy with what it said before. */
    @Allowed(ADMINISTER)
    public PolicyView view(String id) {
        PolicyLine line = require(id).line();
        touched.fire(new PoliciesTouched(false, "policy " + id));
        return new PolicyView(line, history.of(id));
    }

    /**
     * Writes a new policy.
     *
     * @return its id
     * @throws PolicyRefused when it cannot be written like that
     */
    @Allowed(ADMINISTER)
    public String add(PolicyDraft draft) {
        check(draft);
        if (policies.isTaken(draft)) {
            throw new PolicyRefused(PolicyFault.TAKEN);
        }
        String id = Ids.next(clock.instant());
        em.persist(new SettingPolicy(id, draft, caller.require().name()));
        touched.fire(new PoliciesTouched(true, "policy " + id + " of " + draft.organisation() + " written"));
        return id;
    }

    /**
     * Changes what a policy says: mode, last day, legal basis, notices. Whom it is for and its first day stay.
     *
     * @throws PolicyRefused when it cannot be written like that
     */
    @Allowed(ADMINISTER)
    public void change(String id, PolicyDraft draft) {
        SettingPolicy policy = require(id);
        check(draft);
        policy.change(draft, caller.require().name());
        touched.fire(new PoliciesTouched(true, "policy " + id + " of " + draft.organisation() + " changed"));
    }

    private void check(PolicyDraft draft) {
        Optional<OrganisationSummary> organisation =
                Optional.ofNullable(draft.organisation()).flatMap(organisations::find);
        PolicyFault.of(draft, organisation).ifPresent(fault -> {
            throw new PolicyRefused(fault);
        });
    }

    private SettingPolicy require(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(SettingPolicy.class, known))
                .orElseThrow(() -> scope.refuse("policy"));
    }
}
