package org.cpis.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How one role profile of a sign-in stands in the register of rights.
 *
 * @param lapseOn first day on which it does not hold any more
 * @param endedAt when somebody took it away; null: nobody did
 */
public record Standing(RoleProfile profile, RightState state, LocalDate lapseOn, Instant endedAt) {

    public Confirmer confirmer() {
        return Confirmer.of(profile);
    }
}
