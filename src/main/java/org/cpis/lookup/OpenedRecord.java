package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cpis.ledger.PastAccess;
import org.cpis.register.Showing;

/**
 * What the second step shows: plans, phones, the last unscheduled accesses. Read inside the recorded transaction.
 *
 * @param eventId the opening in the ledger, to which the viewer may add something
 */
public record OpenedRecord(String eventId, Instant at, List<OpenPlan> plans, List<PastAccess> history)
        implements Serializable {

    public OpenedRecord {
        plans = List.copyOf(plans);
        history = List.copyOf(history);
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
