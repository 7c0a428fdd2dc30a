package org.cpis.review;

import java.io.Serializable;
import java.time.Duration;

/**
 * One event of a sign-in.
 *
 * @param since time since the event before it; null: it is the first
 */
public record SessionLine(LedgerRow row, Duration since) implements Serializable {}
