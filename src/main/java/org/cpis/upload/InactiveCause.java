package org.cpis.upload;

import java.util.Optional;
import org.cpis.register.PersonStatus;

/** Why a number is not active any more, as its authority is told (domain 8). Stored by name; part of the interface. */
public enum InactiveCause {
    /** Withdrawn without a successor: treated as an adoption (ruling 16). */
    WITHDRAWN,
    /** Another number took its place; which one is never said. */
    SUPERSEDED,
    DECEASED;

    /** Empty for an active number, and for a sensitive record, of which nothing is ever told. */
    static Optional<InactiveCause> of(PersonStatus status) {
        return switch (status) {
            case INVALID -> Optional.of(WITHDRAWN);
            case SUPERSEDED -> Optional.of(SUPERSEDED);
            case DECEASED -> Optional.of(DECEASED);
            case ACTIVE, SENSITIVE -> Optional.empty();
        };
    }
}
