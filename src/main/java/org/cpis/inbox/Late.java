package org.cpis.inbox;

import java.time.Instant;

/**
 * Something that the ladder of escalation has to look at.
 *
 * @param lookAt since when
 */
public record Late(LateKind kind, String id, String authority, Instant lookAt) {}
