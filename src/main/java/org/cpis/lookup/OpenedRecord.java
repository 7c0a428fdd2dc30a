package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cpis.ledger.PastAccess;

/** What the second step shows: plans, phones, the last unscheduled accesses. Read inside the recorded transaction. */
public record OpenedRecord(Instant at, List<OpenPlan> plans, List<PastAccess> history) implements Serializable {

    public OpenedRecord {
        plans = List.copyOf(plans);
        history = List.copyOf(history);
    }
}
