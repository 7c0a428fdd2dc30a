package org.cpis.identity;

import org.cpis.platform.BusinessException;

/** The role or the organisation does not open this. Shown as "not found", so that it tells nothing. */
public class NotAllowed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("error.notFound");
    }
}
