package org.cpis.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the reconciler found last, on whatever node; one row. */
@Entity
@Table(name = "delivery_check")
public class DeliveryCheck {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private int missing;
    private long repaired;
    private long released;

    protected DeliveryCheck() {}

    void found(int missingOpenings, int repairedNow, int releasedNow) {
        missing = missingOpenings;
        repaired += repairedNow;
        released += releasedNow;
    }

    DeliveryFigures with(long late, long givenUp, long inMailbox) {
        return new DeliveryFigures(late, givenUp, inMailbox, checkedAt, missing, repaired, released);
    }
}
