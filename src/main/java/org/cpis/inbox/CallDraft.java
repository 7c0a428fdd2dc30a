package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A call that a clinician made.
 *
 * @param authority the one that was rung
 * @param note at most 200 characters, by {@link GuardedText}; may be empty
 */
public record CallDraft(String authority, Instant rangAt, CallOutcome outcome, String note) implements Serializable {}
