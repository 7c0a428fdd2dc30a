package org.cpis.identity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the register says of one right.
 *
 * @param firstLine whether the holder confirms the rights of others there
 * @param lastUsed null: never chosen
 * @param lapseOn first day on which it does not hold any more
 * @param confirmedAt null: it holds as it was first seen
 * @param endedAt null: nobody took it away
 * @param reason of the last confirmation or end
 */
public record RightFacts(
        String id,
        String userId,
        String userName,
        String roleName,
        String organisation,
        String organisationName,
        Set<Activity> activities,
        boolean firstLine,
        boolean administrator,
        Instant firstSeen,
        Instant lastUsed,
        LocalDate lapseOn,
        Instant confirmedAt,
        String confirmedBy,
        Instant endedAt,
        String endedBy,
        String reason)
        implements Serializable {

    /** @param kept whether the rights of administrators are kept, because none is in force */
    public RightState state(boolean kept, LocalDate today) {
        return RightState.of(lapseOn, endedAt != null, kept && administrator, today);
    }
}
