package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules that raise privacy alerts, as a reviewer reads them: when they fire, what they raised, where they are off. */
@Stateless
public class PrivacyRules {

    /** For which the alerts of a rule are counted. */
    public static final int DAYS = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private RuleSwitches switches;

    @Inject
    private RuleSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<RuleRow> all() {
        ledger.append(Entry.of(Action.RULES_READ, Outcome.DONE, RuleKinds.all().size() + " rules"));
        List<String> within = within();
        return RuleKinds.all().stream().map(kind -> row(kind, within)).toList();
    }

    /** One of them. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public RuleView view(AlertKind kind) {
        if (!RuleKinds.isRule(kind)) {
            throw scope.refuse("rule");
        }
        List<String> within = within();
        Map<String, String> names = new TreeMap<>();
        within.forEach(code -> names.put(
                code, organisations.find(code).map(OrganisationSummary::name).orElse(code)));
        List<FiredAlert> alerts = alerts(kind, within);
        ledger.append(Entry.of(Action.RULES_READ, Outcome.DONE, kind + ", " + alerts.size() + " alerts"));
        return new RuleView(row(kind, within), alerts, switches.of(kind), names);
    }

    private RuleRow row(AlertKind kind, List<String> within) {
        boolean switchable = RuleKinds.isSwitchable(kind);
        List<String> numbers = settings.of(kind).stream().map(String::valueOf).toList();
        return new RuleRow(kind, numbers, switchable, raised(kind, within), switches.offIn(kind, within));
    }

    private long raised(AlertKind kind, List<String> within) {
        return em.createQuery(
                        "select count(a) from PrivacyAlert a where a.kind = :kind and a.organisation in :scope"
                                + " and a.at > :since",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("scope", within)
                .setParameter("since", since())
                .getSingleResult();
    }

    private List<FiredAlert> alerts(AlertKind kind, List<String> within) {
        return em.createQuery("""
                        select new org.cpis.review.FiredAlert(a.id, a.kind, a.at, a.evidence, o.name, a.personId)
                        from PrivacyAlert a left join Organisation o on o.code = a.organisation
                        where a.kind = :kind and a.organisation in :scope and a.at > :since
                        order by a.at desc, a.id desc""", FiredAlert.class)
                .setParameter("kind", kind)
                .setParameter("scope", within)
                .setParameter("since", since())
                .setMaxResults(pageSize)
                .getResultList();
    }

    private List<String> within() {
        return organisations.within(caller.require().organisation());
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }
}
