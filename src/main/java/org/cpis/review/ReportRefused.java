package org.cpis.review;

import org.cpis.platform.BusinessException;

/** A report cannot be ordered or fetched like that; the key says why and what to do. */
public class ReportRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ReportRefused(String key) {
        super(key);
    }

    /** More rows than one report may hold. Nothing is made then: half a list would look like a whole one. */
    static ReportRefused tooLarge() {
        return new ReportRefused("reports.tooMany");
    }

    /** Between saying how much it is and ordering it, everything went. */
    static ReportRefused nothing() {
        return new ReportRefused("reports.nothing");
    }

    /** Too many that are on their way or not fetched. */
    static ReportRefused tooManyAtOnce() {
        return new ReportRefused("reports.atOnce");
    }

    /** Downloaded already, expired or cancelled meanwhile. */
    static ReportRefused gone() {
        return new ReportRefused("reports.gone");
    }
}
