package org.cpis.delivery;

import java.time.Instant;

/** One message that waits in a mailbox: names nobody. */
public record MailboxLine(String eventId, String reference, Instant occurredAt) {}
