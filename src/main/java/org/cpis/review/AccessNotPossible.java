package org.cpis.review;

import org.cpis.platform.BusinessException;

/** A right cannot be confirmed or ended like that. */
public class AccessNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    AccessNotPossible(String key) {
        super(key);
    }
}
