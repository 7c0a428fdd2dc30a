package org.cpis.review;

/** How a privacy alert ends. Stored by name. */
public enum AlertOutcome {
    JUSTIFIED,
    /** Justified, and something is to be done differently. */
    JUSTIFIED_LEARNING,
    /** Access was ended, or disciplinary steps taken. */
    NOT_JUSTIFIED,
    /** The right person was looked for, or the user was somebody else. */
    MISTAKEN_IDENTITY,
    SYSTEM_OR_TEST,
    /** Nobody could say why: only after it was escalated. */
    UNEXPLAINED;

    /** Whether another reviewer has to agree; for the others that is waived. */
    public boolean needsSignOff() {
        return this == NOT_JUSTIFIED || this == UNEXPLAINED;
    }

    /** Whether whoever reviews the region has to have been asked before. */
    public boolean needsEscalation() {
        return this == UNEXPLAINED;
    }
}
