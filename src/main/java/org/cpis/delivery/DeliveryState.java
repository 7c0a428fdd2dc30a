package org.cpis.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Life of a delivery; the one table of its transitions (law 12). Stored by name. */
public enum DeliveryState {
    /** For its time, or for being asked for. */
    WAITING,
    /** A node has it on lease. */
    SENDING,
    /** The other side has it. */
    DELIVERED,
    /** Tried as often as the settings allow; somebody has to look, and may send it again. */
    GIVEN_UP,
    /** The recipient was taken away or switched off before it went. */
    NOT_WANTED;

    Set<DeliveryState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(SENDING, DELIVERED, NOT_WANTED);
            case SENDING -> EnumSet.of(WAITING, DELIVERED, GIVEN_UP);
            case GIVEN_UP -> EnumSet.of(WAITING);
            case DELIVERED, NOT_WANTED -> EnumSet.noneOf(DeliveryState.class);
        };
    }

    /** @throws DeliveryNotPossible when the table has no such step */
    DeliveryState moveTo(DeliveryState target) {
        if (!next().contains(target)) {
            throw new DeliveryNotPossible();
        }
        return target;
    }
}
