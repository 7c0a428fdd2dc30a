package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanFault;

/**
 * A baby of a birth task, as pages list it.
 *
 * @param matchedAt null while it waits
 * @param fault why it is not matched although the index knows the number; else null
 */
public record BabyRow(
        String id,
        String birthId,
        String familyName,
        String givenNames,
        NhsNumber nhsNumber,
        Instant matchedAt,
        PlanFault fault)
        implements Serializable {

    public boolean isMatched() {
        return matchedAt != null;
    }

    /** Key of the sentence that says what it waits for. */
    public String waitsFor() {
        return fault == null ? "birth.waits.number" : BabyFault.REGISTER + fault;
    }
}
