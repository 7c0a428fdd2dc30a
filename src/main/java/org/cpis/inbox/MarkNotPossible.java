package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** The opening is marked in a way that this mark cannot follow. */
public class MarkNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MarkNotPossible() {
        super("mark.notPossible");
    }
}
