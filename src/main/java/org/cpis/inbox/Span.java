package org.cpis.inbox;

import java.time.Instant;

/** From a notification's coming to a step of it. */
public record Span(Instant from, Instant until) {}
