package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The time for taking a birth task back is over (ruling 14). */
public class UndoTooLate extends BusinessException {
    private static final long serialVersionUID = 1L;

    public UndoTooLate() {
        super("birth.undo.late");
    }
}
