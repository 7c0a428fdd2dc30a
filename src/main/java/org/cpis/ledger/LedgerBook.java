package org.cpis.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads events and seals from the database by plain JDBC, each once and in the order in which they lie there. An account
 * that may only read is enough.
 */
final class LedgerBook implements AutoCloseable {

    /** The time as text: that is what was hashed, and the driver makes it slowly. */
    static final String COLUMNS =
            "id, CAST(at AS CHAR), chain, seq, action, mode, outcome, user_id, user_name, role_profile, role_code,"
                    + " role_name, organisation, organisation_name, session_ref, person_id, detail, previous_hash, hash";

    /** The last column tells which beginning was in force at the moment that the events are read of. */
    private static final String EVENTS = "SELECT " + COLUMNS
            + ", COALESCE((SELECT MAX(seal_number) FROM ledger_beginning), 0) FROM access_event ORDER BY id, at";

    private static final String BEGINNING =
            "SELECT seal_number, line FROM ledger_beginning ORDER BY seal_number DESC LIMIT 1";

    private static final int TEXTS = 17;
    private static final int FETCH = 1_000;
    private static final int TRIES = 100;

    private static final int DAY = "2026-11-29".length();
    private static final int SECONDS = "2026-11-29 02:05:00".length();
    private static final int MILLIS = 3;

    private final PreparedStatement sealQuery;
    private final List<ChainHead> heads;
    private final ResultSet seals;
    private PreparedStatement eventQuery;
    private ResultSet events;
    private Newest newest;
    private boolean ahead;

    /** Both connections see the same moment: each has a snapshot of its own, and the seals are read first. */
    LedgerBook(Connection forSeals, Connection forEvents) throws SQLException {
        heads = heads(forSeals);
        sealQuery = stream(forSeals, "SELECT line FROM seal ORDER BY number");
        seals = sealQuery.executeQuery();
        for (int tries = 0; !openEvents(forEvents); tries++) {
            eventQuery.close(); // the oldest events were removed between the two readings
            if (tries >= TRIES) {
                throw new SQLException("Events are being removed all the time; verify later");
            }
        }
    }

    /** @return whether the beginning that was read is the one of these events */
    private boolean openEvents(Connection connection) throws SQLException {
        newest = newest(connection);
        eventQuery = stream(connection, EVENTS);
        events = eventQuery.executeQuery();
        ahead = events.next();
        return !ahead || events.getLong(TEXTS + 3) == newest.seal();
    }

    static Newest newest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BEGINNING)) {
            return row.next() ? new Newest(row.getLong(1), row.getString(2)) : new Newest(0, null);
        }
    }

    /** Of where the ledger begins, as at the moment that the events are read of. */
    Newest newest() {
        return newest;
    }

    /**
     * The newest statement of where the ledger begins, good or not.
     *
     * @param seal 0: it begins with its first event
     * @param line null: there is none
     */
    record Newest(long seal, String line) {}

    private static List<ChainHead> heads(Connection connection) throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT chain, seq, HEX(hash) FROM ledger_chain ORDER BY chain")) {
            while (rows.next()) {
                heads.add(new ChainHead(rows.getInt(1), rows.getLong(2), rows.getString(3)));
            }
        }
        return heads;
    }

    /** So many events are there to be read. */
    static long size(Connection connection, PublicKeys keys) throws SQLException {
        List<ChainHead> heads = heads(connection);
        long removed =
                LedgerStart.of(newest(connection).line(), keys, heads.size()).removed();
        return heads.stream().mapToLong(ChainHead::seq).sum() - removed;
    }

    private static PreparedStatement stream(Connection connection, String query) throws SQLException {
        // The server's own wrapper of each column is dearer than the column.
        PreparedStatement statement = connection.unwrap(Connection.class).prepareStatement(query);
        statement.setFetchSize(FETCH); // row by row: the ledger does not fit into memory
        return statement;
    }

    /** How far each chain had come before anything else was read. */
    List<ChainHead> heads() {
        return heads;
    }

    Optional<ChainedEvent> nextEvent() throws SQLException {
        boolean there = ahead || events.next();
        ahead = false;
        return there ? Optional.of(event(events)) : Optional.empty();
    }

    /** The next seal as it stands there, good or not. */
    Optional<String> nextSeal() throws SQLException {
        return seals.next() ? Optional.of(seals.getString(1)) : Optional.empty();
    }

    static ChainedEvent event(ResultSet row) throws SQLException {
        String[] fields = new String[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            fields[i] = row.getString(i + 1);
        }
        fields[1] = instant(fields[1]);
        int chain = Integer.parseInt(fields[2]);
        long seq = Long.parseLong(fields[3]);
        return new ChainedEvent(chain, seq, Arrays.asList(fields), row.getBytes(18), row.getBytes(19));
    }

    /** As {@link java.time.Instant#toString()} writes it, from {@code 2026-11-29 02:05:00.120000}. */
    static String instant(String column) {
        int end = SECONDS;
        if (!column.endsWith("000000")) {
            end = column.length() - (column.endsWith("000") ? MILLIS : 0);
        }
        return column.substring(0, DAY) + 'T' + column.substring(DAY + 1, end) + 'Z';
    }

    @Override
    public void close() throws SQLException {
        eventQuery.close();
        sealQuery.close();
    }
}
