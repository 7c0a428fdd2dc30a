package org.cpis.upload;

import java.io.Serializable;
import org.cpis.register.PlanFault;

/**
 * What is wrong with a baby that was described.
 *
 * @param field name of the field that is to be corrected
 * @param key of the sentence that says how
 */
public record BabyFault(String field, String key) implements Serializable {

    /** Beginning of the keys that tell why the register does not take a plan. */
    static final String REGISTER = "birth.fault.";

    static BabyFault of(PlanFault fault) {
        return new BabyFault(fault == PlanFault.OVERLAPS ? "cpp" : "number", REGISTER + fault);
    }
}
