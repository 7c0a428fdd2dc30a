package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/** One call of the clinician, as both sides see it. */
public record CallRow(
        Instant rangAt,
        Instant recordedAt,
        CallOutcome outcome,
        String note,
        String caller,
        String role,
        String authority)
        implements Serializable {

    CallRow withoutNote() {
        return new CallRow(rangAt, recordedAt, outcome, "", caller, role, authority);
    }
}
