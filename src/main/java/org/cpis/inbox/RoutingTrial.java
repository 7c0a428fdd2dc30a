package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/**
 * Tries a draft out on what came in lately: by the circumstance and the plan's team that were stored with each
 * notification, so that neither what plans and workers are today nor who looks changes the answer.
 */
@Stateless
public class RoutingTrial {

    private static final String LATELY = " from Notification n where n.authority = :own and n.viewedAt >= :since";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Teams teams;

    @Inject
    private RoutingSettings settings;

    @Inject
    private Clock clock;

    /** How many of the last days' notifications go where under both, and the newest of those that would change. */
    @Allowed(MANAGE_TEAM)
    public TrialView preview(RoutingRules live, RoutingRules draft) {
        OwnTeams known = OwnTeams.of(teams.own());
        TrialRules rules = new TrialRules(live, draft, known);
        Instant since = clock.instant().minus(settings.preview());
        List<TrialGroup> groups = em.createQuery(
                        "select new org.cpis.inbox.TrialGroup(n.circumstance, n.planTeam, count(n))" + LATELY
                                + " group by n.circumstance, n.planTeam",
                        TrialGroup.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("since", since)
                .getResultList();
        List<TrialRow> changing = changing(rules, groups, since);
        ledger.append(Entry.of(Action.ROUTING_READ, Outcome.DONE, "preview of " + settings.previewDays() + " days"));
        return new TrialView(
                settings.previewDays(), rules.lines(), rules.totals(groups), rules.changed(groups), changing);
    }

    private List<TrialRow> changing(TrialRules rules, List<TrialGroup> groups, Instant since) {
        List<Circumstance> concerned = groups.stream()
                .filter(rules::isChanging)
                .map(TrialGroup::circumstance)
                .distinct()
                .toList();
        if (concerned.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.cpis.inbox.TrialItem(n.reference, n.viewedAt, n.circumstance, n.planTeam)"
                                + LATELY + " and n.circumstance in :concerned order by n.viewedAt desc, n.id",
                        TrialItem.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("since", since)
                .setParameter("concerned", concerned)
                .setMaxResults(settings.previewRows())
                .getResultStream()
                .map(rules::row)
                .filter(TrialRow::isChanging)
                .toList();
    }
}
