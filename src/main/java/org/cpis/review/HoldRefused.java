package org.cpis.review;

import org.cpis.platform.BusinessException;

/** A legal hold cannot be placed or released as it is typed. */
public class HoldRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    HoldRefused(String field) {
        super("hold.fault." + field);
        this.field = field;
    }

    /** Where on the form it is: number, reference or reason. */
    public String field() {
        return field.equals("released") ? "reason" : field;
    }
}
