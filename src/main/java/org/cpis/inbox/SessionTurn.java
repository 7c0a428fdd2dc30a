package org.cpis.inbox;

import java.time.Instant;
import org.cpis.ledger.Action;

/** A beginning or end of a session, as the ledger has it. */
public record SessionTurn(String user, String session, Action action, Instant at) {

    /** Its own end, or that the user has begun another session since: each has one at a time. */
    boolean ends(ListTicket list) {
        return session.equals(list.session())
                ? action == Action.SIGNED_OUT
                : action != Action.SIGNED_OUT && user.equals(list.user()) && at.isAfter(list.at());
    }
}
