package org.cpis.delivery;

/**
 * An address as a data officer wants it.
 *
 * @param teamCode for what is with this team; null with {@code queue}: for what has no address of its own
 * @param queue for what is in this queue, and then for no team; null: for no queue
 * @param address a good one by {@link EmailAddress}
 * @param hours null: at once; only what is new waits for them
 */
public record RecipientDraft(
        String teamCode, SharedQueue queue, Audience audience, String address, boolean enabled, DigestHours hours) {

    public RecipientDraft {
        if (teamCode != null && queue != null) {
            throw new IllegalArgumentException("for a team or for a queue, not both");
        }
    }
}
