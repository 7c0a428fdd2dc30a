package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cpis.inbox.VisitPattern;
import org.cpis.inbox.Visits;
import org.cpis.ledger.AccessHistory;
import org.cpis.ledger.PastAccess;
import org.cpis.register.PlanDetails;

/** What the details say of earlier views: the last ones, and the rules that fired. */
@ApplicationScoped
class EarlierViews {

    @Inject
    private AccessHistory history;

    @Inject
    private Visits visits;

    List<PastAccess> newest(String personId) {
        return history.newest(personId);
    }

    /** @param eventId the opening that shows them */
    List<VisitPattern> patterns(String eventId, List<PlanDetails> plans) {
        return visits.patterns(
                eventId, plans.stream().map(PlanDetails::authority).distinct().toList());
    }
}
