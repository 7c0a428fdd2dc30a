package org.cpis.review;

import java.util.Set;
import org.cpis.ledger.Action;

/** Which events of the ledger are looks that the dashboard counts. */
final class AccessKind {

    static final Set<Action> COUNTED = Set.of(Action.CHECKED, Action.OPENED, Action.BREAK_GLASS, Action.REASON_GIVEN);

    private AccessKind() {}
}
