package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** Who wants to close a notification may not sign that off too. */
public class OwnProposal extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OwnProposal() {
        super("signOff.own");
    }
}
