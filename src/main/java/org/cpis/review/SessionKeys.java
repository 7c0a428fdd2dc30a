package org.cpis.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks for the ids of one page of a sign-in, oldest first. A sign-in has an end, so the events of its user around the one
 * that is known are all that is read.
 */
record SessionKeys(SessionKey key, List<String> scope, Duration longest, LedgerRow after, int limit) {

    private static final int FIRST_OF_SCOPE = 7;

    /** Of ?1 and on. */
    List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(
                key.userId(),
                key.sessionRef(),
                LedgerKeys.time(after == null ? from() : after.at()),
                LedgerKeys.time(to()),
                after == null ? "" : after.id(),
                limit));
        values.addAll(scope);
        return values;
    }

    String text() {
        String codes = scope.stream()
                .map(code -> "?" + (FIRST_OF_SCOPE + scope.indexOf(code)))
                .collect(Collectors.joining(", "));
        return "SELECT e.id FROM access_event e FORCE INDEX (access_event_user) WHERE e.user_id = ?1 AND e.session_ref = ?2"
                + " AND e.at >= ?3 AND e.at < ?4 AND (e.at > ?3 OR e.id > ?5) AND e.organisation IN (" + codes
                + ") ORDER BY e.at, e.id LIMIT ?6";
    }

    Instant from() {
        return key.at().minus(longest);
    }

    Instant to() {
        return key.at().plus(longest);
    }
}
