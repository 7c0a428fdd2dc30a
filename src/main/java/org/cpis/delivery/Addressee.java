package org.cpis.delivery;

import java.time.Instant;

/**
 * A single worker who gets an e-mail.
 *
 * @param id of the worker, for the outbox to know who was told already
 * @param address null: none is known, and nothing is sent
 * @param hours of a digest of what was given to the worker, for example {@code 9,13}; null: at once
 */
public record Addressee(String id, String address, String hours) {

    /** When something that may wait goes to them. */
    Instant dueAfter(Instant now) {
        return DigestHours.parse(hours).map(digest -> digest.after(now)).orElse(now);
    }
}
