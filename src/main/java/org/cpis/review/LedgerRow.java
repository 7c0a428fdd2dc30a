package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.ReasonKind;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One event as a reviewer sees it.
 *
 * @param nhsNumber null where the event concerns nobody in particular, and where the number may not be shown
 * @param personStatus null where the event concerns nobody in particular
 * @param personId random id; null where the event concerns nobody in particular
 * @param reason what kind of reason was given; null: none
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
        PersonStatus personStatus,
        String personId,
        ReasonKind reason)
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
