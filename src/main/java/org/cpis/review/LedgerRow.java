package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One event as a reviewer sees it.
 *
 * @param nhsNumber null where the event concerns nobody in particular, and where the number may not be shown
 * @param personStatus null where the event concerns nobody in particular
 */
public record LedgerRow(
        String id,
        Instant at,
        Action action,
        String mode,
        Outcome outcome,
        String userName,
        String roleName,
        String organisationName,
        String detail,
        NhsNumber nhsNumber,
        PersonStatus personStatus)
        implements Serializable {

    /** Only numbers that can be found are shown: an old one must never stand in a list with a new one (laws 9, 10). */
    public LedgerRow {
        if (personStatus != PersonStatus.ACTIVE && personStatus != PersonStatus.DECEASED) {
            nhsNumber = null;
        }
    }

    public boolean isNumberHidden() {
        return personStatus != null && nhsNumber == null;
    }
}
