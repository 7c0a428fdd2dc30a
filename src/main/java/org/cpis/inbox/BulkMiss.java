package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notification that could not be taken with the others.
 *
 * @param owner who has it or closed it; null: nobody
 * @param since when its owner got it; null with {@code owner}
 */
public record BulkMiss(String reference, String owner, Instant since) implements Serializable {}
