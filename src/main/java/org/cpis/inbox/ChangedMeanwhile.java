package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** Somebody else has changed what the page showed; nothing was done. */
public class ChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("inbox.changedMeanwhile");
    }
}
