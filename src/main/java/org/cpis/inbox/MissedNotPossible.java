package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The request is in a state in which this cannot be done, or somebody else has it. */
public class MissedNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MissedNotPossible() {
        super("missedAlert.notPossible");
    }
}
