package org.cpis.delivery;

/**
 * An address as a data officer wants it.
 *
 * @param teamCode null: for teams without an address of their own
 * @param address a good one by {@link EmailAddress}
 * @param hours null: at once; only what is new waits for them
 */
public record RecipientDraft(String teamCode, Audience audience, String address, boolean enabled, DigestHours hours) {}
