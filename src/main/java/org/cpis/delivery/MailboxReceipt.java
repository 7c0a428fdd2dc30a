package org.cpis.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a case system has a message.
 *
 * @param at when it said so first; empty: not yet
 * @param first whether this very call said so first
 */
public record MailboxReceipt(Optional<Instant> at, boolean first) {}
