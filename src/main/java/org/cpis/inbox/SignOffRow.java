package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.register.PersonStatus;

/**
 * One notification that waits for a manager.
 *
 * @param reasons why somebody has to sign, divided by commas
 * @param since when something was done about it first
 * @param dueAt by when somebody is to sign
 */
public record SignOffRow(
        String id,
        String reference,
        PersonStatus personStatus,
        String familyName,
        String givenNames,
        FollowUpOutcome outcome,
        String reasons,
        String owner,
        Instant since,
        Instant dueAt)
        implements Serializable {

    public SignOffRow {
        if (personStatus == PersonStatus.SENSITIVE || personStatus == PersonStatus.INVALID) {
            familyName = null;
            givenNames = null;
        }
    }

    /** Whether the person may be named (law 10). */
    public boolean isNamed() {
        return familyName != null;
    }

    public List<SignOff> signOffs() {
        return Stream.of(reasons.split(",")).map(SignOff::valueOf).toList();
    }
}
