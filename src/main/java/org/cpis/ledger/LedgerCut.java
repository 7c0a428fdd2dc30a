package org.cpis.ledger;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Takes the oldest events out of the ledger: all that one seal and those before it cover, so that what is left begins where
 * a signed head stands. Within the transaction of its connection.
 */
final class LedgerCut {

    /** Clocks of nodes may differ by so much: an event may be a little younger than its seal says. */
    private static final Duration APART = Duration.ofMinutes(5);

    private static final String SEALS =
            "SELECT number, events FROM seal WHERE number > ? AND at < ? ORDER BY number LIMIT 10000";
    private static final String LINE = "SELECT line FROM seal WHERE number = ?";
    private static final String NEWEST = "SELECT COALESCE(MAX(number), 0) FROM seal WHERE number > ?";
    private static final String THERE = "SELECT COUNT(*) FROM access_event WHERE chain = ? AND seq <= ?";
    private static final String INSERT = "INSERT INTO ledger_beginning (seal_number, at, line) VALUES (?, ?, ?)";

    private final Connection connection;
    private final LedgerBeginning last;

    LedgerCut(Connection connection) throws SQLException {
        this.connection = connection;
        String line = LedgerBook.newest(connection).line();
        this.last = line == null ? theFirst() : SignedBeginning.parse(line).text();
    }

    private static LedgerBeginning theFirst() {
        SealText none = SealText.beforeTheFirst(Ledger.JOB_CHAIN + 1);
        return new LedgerBeginning(0, none.at(), none.keyId(), 0, 0, none.at(), none.heads());
    }

    /** How many events could go now, up to about a bound. */
    long due(Instant before, long most) throws SQLException {
        return range(before, most).events();
    }

    /**
     * Removes what was sealed before a moment, one seal at least and then up to about a bound.
     *
     * @return the statement; empty: nothing is due
     * @throws IllegalStateException when events of the range are missing already, or are too young
     */
    Optional<SignedBeginning> make(Instant before, long most, Instant now, SigningKey key) throws SQLException {
        Range range = range(before, most);
        if (range.seal() == last.seal()) {
            return Optional.empty();
        }
        SealText seal = signed(range.seal(), key);
        long removed = last.removed();
        for (ChainHead head : seal.heads()) {
            removed += remove(head, last.heads().get(head.chain()).seq());
        }
        SignedBeginning statement = key.sign(
                new LedgerBeginning(seal.number(), now, key.id(), number(NEWEST, 0), removed, before, seal.heads()));
        keep(statement);
        return Optional.of(statement);
    }

    private Range range(Instant before, long most) throws SQLException {
        Range range = new Range(last.seal(), 0);
        try (PreparedStatement query = connection.prepareStatement(SEALS)) {
            query.setLong(1, last.seal());
            query.setObject(2, LocalDateTime.ofInstant(before.minus(APART), ZoneOffset.UTC));
            try (ResultSet seals = query.executeQuery()) {
                while (range.events() < most && seals.next()) {
                    range = new Range(seals.getLong(1), range.events() + seals.getLong(2));
                }
            }
        }
        return range;
    }

    private SealText signed(long number, SigningKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LINE)) {
            query.setLong(1, number);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                SignedSeal seal = SignedSeal.parse(row.getString(1));
                if (!seal.isGood(key.publicKeys()) || seal.text().number() != number) {
                    throw new IllegalStateException("Seal " + number + " is not signed: verify the ledger");
                }
                return seal.text();
            }
        }
    }

    private long remove(ChainHead head, long begun) throws SQLException {
        long there = number(THERE, head.chain(), head.seq());
        if (there != head.seq() - begun) {
            throw new IllegalStateException("Chain " + head.chain() + " lacks events: verify the ledger");
        }
        try (CallableStatement call = connection.prepareCall("{CALL shorten_ledger(?, ?)}")) {
            call.setInt(1, head.chain());
            call.setLong(2, head.seq());
            call.execute();
        }
        if (number(THERE, head.chain(), head.seq()) > 0) {
            throw new IllegalStateException("Events of chain " + head.chain() + " are younger than the least period");
        }
        return there;
    }

    private long number(String query, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void keep(SignedBeginning statement) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, statement.text().seal());
            insert.setObject(2, LocalDateTime.ofInstant(statement.text().at(), ZoneOffset.UTC));
            insert.setString(3, statement.line());
            insert.executeUpdate();
        }
    }

    /** Seals up to this one, with so many events. */
    private record Range(long seal, long events) {}
}
