package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The organisation has told that the child was not brought on that day. */
public class NotBroughtTold extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotBroughtTold() {
        super("notBrought.told");
    }
}
