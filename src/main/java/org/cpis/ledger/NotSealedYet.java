package org.cpis.ledger;

import org.cpis.platform.BusinessException;

/** The event is so new that no seal covers it. Carries after how many seconds it is worth trying again. */
public class NotSealedYet extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final int seconds;

    NotSealedYet(int seconds) {
        super("proof.notYet");
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }
}
