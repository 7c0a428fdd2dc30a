package org.cpis.inbox;

import java.io.Serializable;

/**
 * That somebody was contacted about a notification; stays inside the authority.
 *
 * @param who at most 140 characters
 */
public record Contact(String who, ContactWay way) implements Serializable {

    /** Characters. */
    public static final int LONGEST = 140;
}
