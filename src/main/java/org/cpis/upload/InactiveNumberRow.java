package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.register.NhsNumber;

/**
 * A number that is not active any more, as its authority is told of it.
 *
 * @param uploadSequence number of the file that confirmed a plan under it last; null when that was no file
 * @param planTypes for example {@code CPP,LAC}
 * @param localIds the authority's own case references, may be empty
 */
public record InactiveNumberRow(
        String id,
        Instant sentAt,
        Long uploadSequence,
        NhsNumber nhsNumber,
        InactiveCause cause,
        String planTypes,
        String localIds,
        InactiveState state)
        implements Serializable {

    public boolean isOpen() {
        return state == InactiveState.OPEN;
    }
}
