package org.cpis.review;

import java.util.List;
import java.util.stream.Collectors;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Firing;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.Recorded;

/**
 * A rule that fired on rows of the ledger, all of one user in one organisation.
 *
 * @param personId whose record; null: nobody in particular
 * @param rows in the order of time
 * @param facts without personal data
 */
record Finding(AlertKind kind, String personId, List<LogLine> rows, String facts, RuleLimits limits) {

    Finding {
        rows = List.copyOf(rows);
    }

    /** Told of with its newest row; it belongs to the day of the oldest. */
    PrivacyConcern concern() {
        LogLine newest = rows.get(rows.size() - 1);
        List<String> events = rows.stream().map(LogLine::id).toList();
        Firing firing = new Firing(events, rows.get(0).day(), joined(limits.of(kind)));
        return new PrivacyConcern(
                kind, new Recorded(newest.id(), newest.at()), newest.actor(), personId, facts, null, firing);
    }

    static String joined(List<Integer> settings) {
        return settings.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
