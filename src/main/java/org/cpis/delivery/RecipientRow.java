package org.cpis.delivery;

import java.io.Serializable;

/**
 * One address that gets e-mails.
 *
 * @param teamCode null with {@code queue}: for what has no address of its own
 * @param queue null: for a team or for what has no address of its own
 * @param digestHours for example {@code 9,13}; empty: at once
 */
public record RecipientRow(
        String id,
        String teamCode,
        SharedQueue queue,
        Audience audience,
        String address,
        boolean enabled,
        String digestHours)
        implements Serializable {}
