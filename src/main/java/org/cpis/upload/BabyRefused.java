package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** A baby cannot be recorded as described; nothing was saved. */
public class BabyRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String field;

    BabyRefused(int position, BabyFault fault) {
        super(fault.key());
        this.position = position;
        this.field = fault.field();
    }

    /** Which of the babies, from 0. */
    public int position() {
        return position;
    }

    public BabyFault fault() {
        return new BabyFault(field, key());
    }
}
