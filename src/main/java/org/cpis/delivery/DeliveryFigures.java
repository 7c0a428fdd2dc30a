package org.cpis.delivery;

import java.io.Serializable;
import java.time.Instant;

/**
 * How sending stands. Figures only.
 *
 * @param late neither delivered nor given up, though their time was longer ago than the setting allows
 * @param givenUp wait for somebody to send them again
 * @param inMailbox not yet fetched by case systems
 * @param checkedAt when the reconciler looked last
 * @param missing how often an authority was not told of an opening in a notifying role, or the mailbox does not hold a
 *     notification; 0 unless something is broken
 * @param repaired openings that an authority was told of late, and notifications that were given deliveries later, since ever
 * @param released deliveries taken back from nodes that did not finish, since ever
 */
public record DeliveryFigures(
        long late, long givenUp, long inMailbox, Instant checkedAt, int missing, long repaired, long released)
        implements Serializable {

    /** Whether somebody should look. */
    public boolean isAlarming() {
        return late > 0 || givenUp > 0 || missing > 0;
    }
}
