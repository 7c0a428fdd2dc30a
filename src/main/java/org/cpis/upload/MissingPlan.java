package org.cpis.upload;

import java.io.Serializable;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;

/**
 * A live plan of the authority that its full file did not name (ruling 11).
 *
 * @param localId case reference of the authority; may be null
 */
public record MissingPlan(String planId, NhsNumber nhsNumber, PlanType planType, String localId)
        implements Serializable {}
