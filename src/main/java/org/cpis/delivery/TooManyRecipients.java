package org.cpis.delivery;

import org.cpis.platform.BusinessException;

/** The authority has as many addresses as the settings allow. */
public class TooManyRecipients extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManyRecipients() {
        super("delivery.recipient.tooMany");
    }
}
