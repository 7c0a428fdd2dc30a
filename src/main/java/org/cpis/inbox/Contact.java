package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody was contacted about a notification; stays inside the authority.
 *
 * @param who at most 140 characters
 * @param at null: when it is written down
 */
public record Contact(String who, ContactWay way, Instant at) implements Serializable {

    /** Characters. */
    public static final int LONGEST = 140;
}
