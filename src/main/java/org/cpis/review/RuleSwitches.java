package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;

/** Which rules are on where. The nearest decision counts: that of the site, of its trust, of its region; without one it is on. */
@Stateless
public class RuleSwitches {

    /** Decisions that are shown of one rule. */
    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** Asked before an alert is raised. */
    @Allowed(SIGNED_IN)
    public boolean isOn(AlertKind kind, String organisation) {
        OrganisationSummary known = organisations.find(organisation).orElse(null);
        return Stream.of(organisation, known == null ? null : known.parent(), known == null ? null : known.region())
                .filter(Objects::nonNull)
                .map(code -> newest(kind, code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(true);
    }

    /** Decisions within the reviewer's scope, newest first. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<SwitchRow> of(AlertKind kind) {
        return em.createQuery("""
                        select new org.cpis.review.SwitchRow(s.organisation, o.name, s.active, s.reason, s.at, s.changedBy)
                        from RuleSwitch s left join Organisation o on o.code = s.organisation
                        where s.kind = :kind and s.organisation in :scope order by s.at desc, s.id desc""", SwitchRow.class)
                .setParameter("kind", kind)
                .setParameter("scope", organisations.within(caller.require().organisation()))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** How many of these organisations switched it off; those that go by their trust or region are not counted. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public long offIn(AlertKind kind, List<String> scope) {
        return em.createQuery("""
                        select count(s) from RuleSwitch s where s.kind = :kind and s.organisation in :scope
                        and s.active = false and not exists (select n.id from RuleSwitch n where n.kind = s.kind
                        and n.organisation = s.organisation and n.at > s.at)""", Long.class)
                .setParameter("kind", kind)
                .setParameter("scope", scope)
                .getSingleResult();
    }

    /** Switches a rule for an organisation of the reviewer. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void decide(SwitchDraft draft) {
        boolean own = organisations.within(caller.require().organisation()).contains(draft.organisation());
        if (!own || !RuleKinds.isSwitchable(draft.kind())) {
            throw scope.refuse("rule");
        }
        if (!draft.isReasonGood()) {
            throw new IllegalArgumentException("not a good reason");
        }
        em.persist(new RuleSwitch(
                Ids.next(clock.instant()),
                draft,
                clock.instant(),
                caller.require().name()));
        em.flush();
        String facts = draft.kind() + (draft.on() ? " on for " : " off for ") + draft.organisation();
        ledger.append(Entry.of(Action.RULE_SWITCHED, Outcome.DONE, facts));
    }

    private Optional<Boolean> newest(AlertKind kind, String organisation) {
        return em.createQuery(
                        "select s.active from RuleSwitch s where s.kind = :kind and s.organisation = :organisation"
                                + " order by s.at desc, s.id desc",
                        Boolean.class)
                .setParameter("kind", kind)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
