package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.Recorded;
import org.cpis.ledger.SearchBudget;
import org.cpis.ledger.SearchCounts;
import org.cpis.ledger.SearchLoad;

/**
 * Searching beyond what is usual gets slower, one second more with each search up to a limit, and raises an alert once in
 * a window. It is never locked: after the wait the search goes through. No thread and no transaction waits on the server;
 * the page asks again. What counts is in the ledger, so it is the same on every node.
 */
@ApplicationScoped
class SearchGuard {

    @Inject
    private SearchCounts counts;

    @Inject
    private LookupSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<PrivacyConcern> concerns;

    /**
     * Before a search.
     *
     * @return for {@link #report}
     * @throws SlowDown when the search before was too short a time ago
     */
    SearchLoad admit() {
        SearchLoad load = counts.of(settings.budgets(), settings.longestWaitSeconds());
        long wait = wait(load);
        if (wait > 0) {
            ledger.appendAlone(Entry.of(Action.SEARCH_SLOWED, Outcome.DONE, "by " + wait + " s"));
            throw new SlowDown(wait);
        }
        return load;
    }

    /** In seconds; no part of one is lost, or the page would ask too early. */
    private long wait(SearchLoad load) {
        int gap = Math.min(load.beyond(), settings.longestWaitSeconds());
        if (gap == 0 || load.last() == null) {
            return 0;
        }
        Duration left = Duration.between(clock.instant(), load.last().plusSeconds(gap));
        return left.isNegative() || left.isZero() ? 0 : left.plusMillis(999).toSeconds();
    }

    /** After a search, in its transaction. */
    void report(SearchLoad load, Recorded search) {
        load.used().forEach((budget, used) -> {
            if (budget.beyond(used) > 0) {
                concerns.fire(concern(budget, used, search));
            }
        });
    }

    private PrivacyConcern concern(SearchBudget budget, int used, Recorded search) {
        String evidence = "more than " + Math.min(used, budget.most()) + " in "
                + budget.window().toMinutes() + " minutes";
        return new PrivacyConcern(
                budget.kind(),
                search,
                caller.require(),
                null,
                evidence,
                search.at().minus(budget.window()));
    }
}
