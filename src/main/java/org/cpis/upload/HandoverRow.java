package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;

/** A hand-over and the person whose plan it is, as both authorities may see it: no dates of the plan. */
public record HandoverRow(
        String id,
        HandoverState state,
        PlanType planType,
        String giver,
        String receiver,
        Instant offeredAt,
        Instant changedAt,
        String personId,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        NhsNumber nhsNumber)
        implements Serializable {}
