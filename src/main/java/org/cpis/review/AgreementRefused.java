package org.cpis.review;

import org.cpis.platform.BusinessException;

/** An agreement cannot be kept as it is typed. */
public class AgreementRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    AgreementRefused(String field) {
        super("agreement.fault." + field);
        this.field = field;
    }

    /** Where on the form it is. */
    public String field() {
        return field;
    }
}
