package org.cpis.ledger;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** Counts searches in the ledger, so that the count holds on every node and over a restart. */
@Stateless
public class SearchCounts {

    private static final Duration LONG_AGO = Duration.ofHours(1);

    private static final String SEARCHES = """
            from AccessEvent e where e.action in (org.cpis.ledger.Action.SEARCHED, org.cpis.ledger.Action.BREAK_GLASS)
            and e.at > :since and e.""";

    /** Every number has a digest of its own, which is part of the detail. A directory that was away is nobody's fault. */
    private static final String MISSES = " and (e.detail like 'number, 0 found%' or e.detail like 'number, no right%')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What the caller and the caller's organisation have searched in each budget's window. In a transaction of its own: the
     * search's has to begin after the directory was asked.
     *
     * @param further how far to count beyond a budget; keeps the read short
     */
    @Allowed(SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SearchLoad of(List<SearchBudget> budgets, int further) {
        Instant now = clock.instant();
        Map<SearchBudget, Integer> used = new HashMap<>();
        budgets.forEach(budget -> used.put(budget, used(budget, now, budget.most() + further)));
        List<Instant> last = em.createQuery(
                        "select e.at " + SEARCHES + "userId = :who order by e.at desc", Instant.class)
                .setParameter("since", now.minus(LONG_AGO))
                .setParameter("who", caller.require().userId())
                .setMaxResults(1)
                .getResultList();
        return new SearchLoad(used, last.isEmpty() ? null : last.get(0));
    }

    private int used(SearchBudget budget, Instant now, int most) {
        Actor actor = caller.require();
        boolean together = budget.kind().isOfOrganisation();
        String what = budget.isOfMisses() ? "select distinct e.detail " : "select e.id ";
        String whose = (together ? "organisation" : "userId") + " = :who";
        return em.createQuery(what + SEARCHES + whose + (budget.isOfMisses() ? MISSES : ""), String.class)
                .setParameter("since", now.minus(budget.window()))
                .setParameter("who", together ? actor.organisation() : actor.userId())
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
