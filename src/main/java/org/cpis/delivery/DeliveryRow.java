package org.cpis.delivery;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that did not go, for the page on which it is sent again.
 *
 * @param dueAt when it was to go first
 * @param nextTry null when it was given up
 * @param outcome of the last try; empty: none yet
 */
public record DeliveryRow(
        String id,
        String reference,
        String authority,
        Channel channel,
        DeliveryState state,
        int attempts,
        Instant dueAt,
        Instant nextTry,
        String outcome)
        implements Serializable {

    public boolean isGivenUp() {
        return state == DeliveryState.GIVEN_UP;
    }
}
