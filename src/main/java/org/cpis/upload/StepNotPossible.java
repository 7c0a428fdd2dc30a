package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** A task is in a state in which this cannot be done: somebody else, or the feed, was quicker. */
public class StepNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StepNotPossible() {
        super("error.stepNotPossible");
    }
}
