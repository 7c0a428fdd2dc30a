package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The notification is in a state in which this cannot be done, or belongs to somebody else. */
public class NotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotPossible() {
        super("error.notPossible");
    }
}
