package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;

/** Makes alerts of what the rules found, and writes down that it did. */
@ApplicationScoped
class FindingRaiser {

    @Inject
    private Event<PrivacyConcern> concerns;

    @Inject
    private Ledger ledger;

    /** @return how many */
    int raise(String sweep, Collection<Finding> findings) {
        findings.forEach(finding -> concerns.fire(finding.concern()));
        if (!findings.isEmpty()) {
            ledger.append(Entry.of(Action.ALERTS_RAISED, Outcome.DONE, sweep + ", " + findings.size() + " findings"));
        }
        return findings.size();
    }
}
