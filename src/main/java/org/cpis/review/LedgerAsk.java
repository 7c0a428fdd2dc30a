package org.cpis.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cpis.ledger.Action;
import org.cpis.ledger.Reasons;

/**
 * One page of events, with everything looked up that the database has to know.
 *
 * @param person random id; null: any
 * @param users ids of whom the text leads to; null: any user
 * @param scope codes of the organisations, of the reviewer
 * @param after event before the page; null: the first page
 */
record LedgerAsk(
        String person,
        List<String> users,
        List<String> scope,
        Action action,
        LedgerFilter filter,
        Instant from,
        Instant to,
        LedgerRow after,
        int limit) {

    private static final int PARTS = 90;

    /** The fewest rows lead to the answer this way. */
    LedgerWay way() {
        if (person != null) {
            return LedgerWay.PERSON;
        }
        if (users != null) {
            return LedgerWay.USERS;
        }
        if (filter.seeksAlert()) {
            return LedgerWay.ALERTS;
        }
        if (action != null) {
            return LedgerWay.ACTION;
        }
        return filter.seeksReason() ? LedgerWay.REASONS : LedgerWay.ORGANISATIONS;
    }

    /** Whether no event can be what is looked for. */
    boolean isInVain() {
        return scope.isEmpty() || (action != null && filter.seeksReason() && !Reasons.ACTIONS.contains(action));
    }

    /** The same in the newest part of the period only: where events are many, a page is found there already. */
    LedgerAsk newest() {
        Instant last = after == null ? to : after.at();
        Instant since = last.minus(Duration.between(from, to).dividedBy(PARTS));
        Instant begin = since.isBefore(from) ? from : since;
        return new LedgerAsk(person, users, scope, action, filter, begin, to, after, limit);
    }
}
