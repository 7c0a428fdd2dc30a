package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The rejected record was closed in the meantime, or cannot be corrected: nothing is done to it. */
public class RejectClosed extends BusinessException {
    private static final long serialVersionUID = 1L;

    RejectClosed() {
        super("reject.closedMeanwhile");
    }
}
