package org.cpis.register;

import java.time.Instant;

/**
 * A plan that an authority last sent under somebody's number.
 *
 * @param localId case reference of the authority, or null
 * @param uploadId what confirmed it last
 */
public record SentPlan(String authority, PlanType type, String localId, String uploadId, Instant confirmedAt) {}
