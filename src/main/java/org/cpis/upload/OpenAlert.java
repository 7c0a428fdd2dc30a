package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open alert about a missed daily file.
 *
 * @param since end of the last file that counted; null when there never was one
 */
public record OpenAlert(String authority, AlertState state, Instant since, Instant raisedAt) implements Serializable {}
