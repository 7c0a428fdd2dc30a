package org.cpis.ledger;

import java.time.Duration;

/**
 * How much searching is usual.
 *
 * @param kind alert beyond it; says whether a user or an organisation is meant, and whether all searches count or only
 *     different numbers without a hit
 * @param most in a window; more is not forbidden, but slower
 */
public record SearchBudget(AlertKind kind, int most, Duration window) {

    boolean isOfMisses() {
        return kind == AlertKind.NUMBER_SCANNING || kind == AlertKind.ORGANISATION_SCANNING;
    }

    /** How far this search goes beyond the budget, if so many were made before it; zero: it is within. */
    public int beyond(int used) {
        return Math.max(0, used + 1 - most);
    }
}
