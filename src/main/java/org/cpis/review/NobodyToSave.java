package org.cpis.review;

import org.cpis.platform.BusinessException;

/** The number leads to no record, so that a search for it cannot be kept by the record's id. */
public class NobodyToSave extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NobodyToSave() {
        super("saved.nobody");
    }
}
