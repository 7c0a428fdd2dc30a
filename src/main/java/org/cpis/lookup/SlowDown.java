package org.cpis.lookup;

import org.cpis.platform.BusinessException;

/** More was searched than is usual: this search is made after a wait. */
public class SlowDown extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    SlowDown(long seconds) {
        super("find.slow");
        this.seconds = seconds;
    }

    /** Then the same search goes through. */
    public long seconds() {
        return seconds;
    }
}
