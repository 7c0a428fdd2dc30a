package org.cpis.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that people typed beside the ledger, so that they can be erased where law requires it. Each event holds a keyed
 * digest of its words: those that are still there can be shown to be the ones that were typed.
 */
final class WordsBeside {

    private static final int FETCH = 1_000;

    private static final Pattern BOUND = Pattern.compile(", words ([0-9a-f]{32})$");

    private static final String READ = """
            SELECT w.event_id, w.words, e.detail
            FROM (SELECT event_id, words FROM access_reason UNION ALL SELECT event_id, words FROM export_reason
            UNION ALL SELECT event_id, words FROM report_reason) w
            LEFT JOIN access_event e ON e.id = w.event_id""";

    private final KeyedDigest digest;

    WordsBeside(KeyedDigest digest) {
        this.digest = digest;
    }

    /** Those that were changed, or put beside an event that never was: at most this many. */
    List<LedgerFault> changed(Connection connection, int most) throws SQLException {
        List<LedgerFault> faults = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (faults.size() < most && rows.next()) {
                    if (!fits(rows.getString(2), Optional.ofNullable(rows.getString(3)))) {
                        faults.add(new LedgerFault(LedgerFault.Kind.WORDS, rows.getString(1)));
                    }
                }
            }
        }
        return faults;
    }

    /** Exports and reports of the first versions hold no digest; whoever takes one out of an event changes the event. */
    private boolean fits(String words, Optional<String> detail) {
        return detail.map(BOUND::matcher)
                .map(bound -> !bound.find() || digest.fits(words, bound.group(1)))
                .orElse(false);
    }
}
