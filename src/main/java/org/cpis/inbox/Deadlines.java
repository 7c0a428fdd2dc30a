package org.cpis.inbox;

import java.time.Instant;

/**
 * By when a notification is to be acknowledged, and by when something is to be done about it (ruling 21).
 *
 * @param triageBy not before {@code acknowledgeBy}
 */
public record Deadlines(Instant acknowledgeBy, Instant triageBy) {}
