package org.cpis.inbox;

import java.time.Instant;

/** One notification, as routing is tried out on it. */
public record TrialItem(String reference, Instant at, Circumstance circumstance, String planTeam) {}
