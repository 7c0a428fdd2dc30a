package org.cpis.review;

import org.cpis.platform.BusinessException;

/** The state of a privacy alert, its owner or its evidence does not allow this; the key says which. */
public class AlertNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlertNotPossible(String key) {
        super(key);
    }
}
