package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/** One entry of a notification's history, as the page shows it. */
public record FollowUpRow(Instant at, Step step, FollowUpOutcome outcome, String note, String author, String role)
        implements Serializable {

    FollowUpRow withoutNote() {
        return new FollowUpRow(at, step, outcome, "", author, role);
    }
}
