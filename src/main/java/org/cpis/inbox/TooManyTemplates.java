package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The authority has as many note templates as the settings allow. */
public class TooManyTemplates extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManyTemplates() {
        super("template.tooMany");
    }
}
