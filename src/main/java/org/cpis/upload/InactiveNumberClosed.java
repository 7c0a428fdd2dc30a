package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The task was dealt with, or the index took it back, before. */
public class InactiveNumberClosed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public InactiveNumberClosed() {
        super("inactive.closedBefore");
    }
}
