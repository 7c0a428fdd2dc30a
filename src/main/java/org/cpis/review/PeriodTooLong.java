package org.cpis.review;

import org.cpis.platform.BusinessException;

/** The days searched are missing, the wrong way round, or too many (ruling 22). */
public class PeriodTooLong extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PeriodTooLong() {
        super("review.period");
    }
}
