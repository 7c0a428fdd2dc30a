package org.cpis.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpis.register.PlanType;

/**
 * What {@link SignOffRules} look at.
 *
 * @param otherViews times of other views of the same child that the authority was told of, without corrected ones
 * @param viewerRegion code of the safeguarding region of whoever looked; null: not known
 * @param ownRegion the same of the authority
 */
record SignOffCase(
        Kind kind,
        Set<PlanType> types,
        Instant viewedAt,
        List<Instant> otherViews,
        LocalDate birthDate,
        String viewerRegion,
        String ownRegion) {}
