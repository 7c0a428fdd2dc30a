package org.cpis.ledger;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.organisation.CareSetting;

/**
 * One of the last unscheduled accesses, as every viewer sees them.
 *
 * @param organisation null where its name is kept back (domain 15, row 17)
 */
public record PastAccess(Instant at, String viewer, String role, String organisation) implements Serializable {

    /** @param setting care setting of the organisation; null: none */
    public PastAccess(Instant at, String viewer, String role, String organisation, String setting) {
        this(at, viewer, role, CareSetting.isKeptBack(setting) ? null : organisation);
    }
}
