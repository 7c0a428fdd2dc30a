package org.cpis.review;

import java.io.Serializable;
import org.cpis.ledger.AlertKind;

/**
 * Which privacy alerts a reviewer wants to see.
 *
 * @param state null: all that are not closed
 * @param kind null: any
 * @param mine only those that the reviewer owns
 * @param overdue only those whose time is over
 */
public record AlertFilter(AlertState state, AlertKind kind, boolean mine, boolean overdue) implements Serializable {

    /** Everything that somebody has to do something about. */
    public static final AlertFilter ALL_OPEN = new AlertFilter(null, null, false, false);

    /** Whether a reviewer could find out by it what kind of alert there is about themself. */
    boolean tellsDetails() {
        return !equals(ALL_OPEN);
    }
}
