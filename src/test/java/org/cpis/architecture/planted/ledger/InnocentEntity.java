package org.cpis.architecture.planted.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** An entity as it should be. */
@Entity
class InnocentEntity {
    @Id
    private Long id;

    @NotNull
    private Instant at;

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }
}
