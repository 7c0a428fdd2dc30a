package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One view of the random sample that waits for an answer.
 *
 * @param eventId its row of the ledger
 * @param day of Europe/London
 * @param nhsNumber null where the number may not be shown
 */
public record SampleRow(
        String eventId,
        LocalDate day,
        Instant at,
        String mode,
        String userName,
        String roleName,
        String organisationName,
        NhsNumber nhsNumber,
        PersonStatus personStatus)
        implements Serializable {

    /** Only numbers that can be found are shown (laws 9, 10). */
    public SampleRow {
        if (personStatus != PersonStatus.ACTIVE && personStatus != PersonStatus.DECEASED) {
            nhsNumber = null;
        }
    }
}
