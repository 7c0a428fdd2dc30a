package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cpis.inbox.AddedView;
import org.cpis.inbox.VisitPattern;
import org.cpis.ledger.PastAccess;
import org.cpis.register.Showing;

/**
 * What the second step shows: plans, phones, the last unscheduled accesses. Read inside the recorded transaction.
 *
 * @param eventId the opening in the ledger, to which the viewer may add something
 * @param added what was added at earlier openings of the same view, and whether social care saw openings by the viewer's
 *     organisation
 * @param patterns rules about visits that fired, with the rows that fired them
 */
public record OpenedRecord(
        String eventId,
        Instant at,
        List<OpenPlan> plans,
        List<PastAccess> history,
        AddedView added,
        List<VisitPattern> patterns)
        implements Serializable {

    public OpenedRecord {
        plans = List.copyOf(plans);
        history = List.copyOf(history);
        patterns = List.copyOf(patterns);
    }

    /** Code of each authority by its name. */
    public Map<String, String> authorities() {
        Map<String, String> codes = new TreeMap<>();
        plans.forEach(plan -> codes.put(plan.authorityName(), plan.authority()));
        return codes;
    }

    /** How many authorities hold a current plan; more than one means that each has to be rung. */
    public long holders() {
        return plans.stream()
                .filter(plan -> plan.showing() == Showing.CURRENT)
                .map(OpenPlan::authorityName)
                .distinct()
                .count();
    }
}
