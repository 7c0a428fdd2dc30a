package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One notification behind a figure.
 *
 * @param familyName null with given names and number where the person may not be named (law 10)
 * @param owner null: nobody has it
 */
public record FigureRow(
        String id,
        String reference,
        String familyName,
        String givenNames,
        NhsNumber nhsNumber,
        PersonStatus personStatus,
        Queue queue,
        String teamCode,
        Instant viewedAt,
        Instant dueAt,
        RunningClock clock,
        Instant pausedAt,
        Status status,
        String owner)
        implements Serializable {

    public FigureRow {
        if (personStatus == PersonStatus.SENSITIVE || personStatus == PersonStatus.INVALID) {
            familyName = null;
            givenNames = null;
            nhsNumber = null;
        }
    }

    public boolean isNamed() {
        return nhsNumber != null;
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    /** Whether a target runs: not while it is stopped, nor once it is closed. */
    public boolean isRunning() {
        return pausedAt == null && !isClosed();
    }
}
