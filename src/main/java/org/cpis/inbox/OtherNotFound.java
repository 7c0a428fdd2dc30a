package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The authority has no other notification of the reference that was named. */
public class OtherNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OtherNotFound() {
        super("followUp.other.unknown");
    }
}
