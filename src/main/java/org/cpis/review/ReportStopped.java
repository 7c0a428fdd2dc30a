package org.cpis.review;

import jakarta.ejb.ApplicationException;

/** The report that is being made is not this run's any more: it was cancelled, or another node took over. */
@ApplicationException(rollback = true)
public class ReportStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
