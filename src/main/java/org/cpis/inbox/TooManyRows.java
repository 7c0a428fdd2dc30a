package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The list is longer than one file may be. Nothing is taken away then: half a list would look like a whole one. */
public class TooManyRows extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManyRows() {
        super("export.tooMany");
    }
}
