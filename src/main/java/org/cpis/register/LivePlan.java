package org.cpis.register;

import java.io.Serializable;

/**
 * A plan that is live for its authority: not ended, not past its day.
 *
 * @param localId case reference of the authority; may be null
 */
public record LivePlan(String id, String personId, NhsNumber nhsNumber, PlanType type, String localId)
        implements Serializable {}
