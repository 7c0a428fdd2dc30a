package org.cpis.delivery;

import java.io.Serializable;

/**
 * One address that gets e-mails.
 *
 * @param teamCode null: for teams without an address of their own
 * @param digestHours for example {@code 9,13}; empty: at once
 */
public record RecipientRow(
        String id, String teamCode, Audience audience, String address, boolean enabled, String digestHours)
        implements Serializable {}
