package org.cpis.review;

import org.cpis.platform.BusinessException;

/** The user has as many saved searches as the settings allow. */
public class TooManySearches extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManySearches() {
        super("saved.tooMany");
    }
}
