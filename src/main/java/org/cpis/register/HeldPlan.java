package org.cpis.register;

import java.io.Serializable;
import java.time.Instant;

/**
 * A plan as the authority that recorded it sees it.
 *
 * @param person whom it is held on; the mother for a UCPP
 * @param localId case reference, may be null
 * @param confirmedAt last time the authority sent it
 */
public record HeldPlan(
        String id, PersonDetails person, PlanDates dates, String localId, String teamCode, Instant confirmedAt)
        implements Serializable {}
