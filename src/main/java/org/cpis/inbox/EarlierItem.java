package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/** An earlier notification about the same child at the same authority. */
public record EarlierItem(
        String id, String reference, Instant viewedAt, String from, Status status, FollowUpOutcome outcome)
        implements Serializable {}
