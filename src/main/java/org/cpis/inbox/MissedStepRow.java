package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry in the history of a missed-alert request.
 *
 * @param authorityName who has it since
 * @param note may be empty
 * @param author empty for health: who works there is not its business (law 6)
 */
public record MissedStepRow(Instant at, MissedStep step, String authorityName, String note, String author)
        implements Serializable {

    MissedStepRow withoutAuthor() {
        return new MissedStepRow(at, step, authorityName, note, "");
    }

    MissedStepRow withoutNote() {
        return new MissedStepRow(at, step, authorityName, "", author);
    }
}
