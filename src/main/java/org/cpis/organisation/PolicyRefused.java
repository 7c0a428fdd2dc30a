package org.cpis.organisation;

import org.cpis.platform.BusinessException;

/** A policy cannot be written like that; nothing was changed. */
public class PolicyRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    PolicyRefused(PolicyFault fault) {
        super("policy.fault." + fault);
        field = fault.field();
    }

    /** Name of the field that is to be corrected. */
    public String field() {
        return field;
    }
}
