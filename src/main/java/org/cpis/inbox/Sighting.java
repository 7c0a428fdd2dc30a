package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * That an authority saw that the viewer's organisation opened a record; nothing of what it did (law 6).
 *
 * @param authorityName for example {@code Northbrook Demo Council}
 * @param viewedAt when the record was opened
 * @param seenAt when a worker first read or claimed the notification with that opening in it
 */
public record Sighting(String authorityName, Instant viewedAt, Instant seenAt) implements Serializable {}
