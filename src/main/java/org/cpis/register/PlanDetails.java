package org.cpis.register;

import java.io.Serializable;
import java.time.Instant;

/**
 * A plan as other features see it. The legal basis is left out on purpose.
 *
 * @param confirmedAt last time the authority sent it
 * @param teamCode null: unallocated; not for health
 */
public record PlanDetails(
        String id,
        String authority,
        PlanDates dates,
        Showing showing,
        String teamCode,
        String emergencyPhone,
        String officePhone,
        Instant confirmedAt)
        implements Serializable {}
