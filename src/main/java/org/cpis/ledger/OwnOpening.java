package org.cpis.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * An opening of the details by the caller.
 *
 * @param eventId its row of the ledger
 * @param mode NOTIFY or SILENT
 */
public record OwnOpening(String eventId, Instant at, String personId, String mode) implements Serializable {

    /** Whether authorities were told of it. */
    public boolean isNotifying() {
        return mode.equals("NOTIFY");
    }
}
