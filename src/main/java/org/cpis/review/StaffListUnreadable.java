package org.cpis.review;

import org.cpis.platform.BusinessException;

/** A staff list cannot be read to its end; nothing was replaced. */
public class StaffListUnreadable extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final int line;

    StaffListUnreadable(int line) {
        super("staff.unreadable");
        this.line = line;
    }

    /** The last one that could be read. */
    public int line() {
        return line;
    }
}
