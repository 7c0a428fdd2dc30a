package org.cpis.lookup;

import org.cpis.platform.BusinessException;

/** Between the two steps something changed, and opening would do another thing than the page said. */
public class ConsequenceChanged extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ConsequenceChanged() {
        super("child.changed");
    }
}
