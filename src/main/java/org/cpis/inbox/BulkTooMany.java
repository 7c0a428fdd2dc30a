package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** More notifications were chosen than are worked on in one go. */
public class BulkTooMany extends BusinessException {
    private static final long serialVersionUID = 1L;

    BulkTooMany() {
        super("bulk.tooMany");
    }
}
