package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.Action;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * An event that fired an alert, as a reviewer sees it.
 *
 * @param setting care setting of the organisation; null: none known
 * @param nhsNumber null where the event concerns nobody in particular, and where the number may not be shown
 * @param personStatus null where the event concerns nobody in particular
 */
public record FiredRow(
        String id,
        Instant at,
        Action action,
        String mode,
        String userName,
        String roleName,
        String organisationName,
        String setting,
        String detail,
        NhsNumber nhsNumber,
        PersonStatus personStatus)
        implements Serializable {

    /** Only numbers that can be found are shown: an old one must never stand in a list with a new one (laws 9, 10). */
    public FiredRow {
        if (personStatus != PersonStatus.ACTIVE && personStatus != PersonStatus.DECEASED) {
            nhsNumber = null;
        }
    }

    public boolean isNumberHidden() {
        return personStatus != null && nhsNumber == null;
    }
}
