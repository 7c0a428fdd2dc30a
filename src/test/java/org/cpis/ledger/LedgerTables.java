package org.cpis.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/** The tables of a written ledger, seen by one connection only: temporary ones in front of the portal's. */
final class LedgerTables implements AutoCloseable {

    static final List<String> TEXTS = List.of(
            "id",
            "at",
            "chain",
            "seq",
            "action",
            "mode",
            "outcome",
            "user_id",
            "user_name",
            "role_profile",
            "role_code",
            "role_name",
            "organisation",
            "organisation_name",
            "session_ref",
            "person_id",
            "detail");

    final Connection connection;

    LedgerTables(WrittenLedger ledger) throws SQLException {
        connection = DriverManager.getConnection(url());
        for (String table : List.of("access_event", "seal", "ledger_chain", "ledger_beginning")) {
            run("CREATE TEMPORARY TABLE " + table + " ENGINE=InnoDB AS SELECT * FROM " + table + " LIMIT 0");
        }
        connection.setAutoCommit(false);
        ledger.events.forEach(this::insert);
        for (String line : ledger.seals) {
            insert(line);
        }
        setHeads(SignedSeal.parse(ledger.seals.get(ledger.seals.size() - 1)).text());
        connection.commit();
    }

    /** Whichever test comes first: the portal need not have started on this database yet. */
    static void migrate() {
        Flyway.configure()
                .dataSource(url(), null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", "cpis_app"))
                .load()
                .migrate();
    }

    /** Of the account that owns the schema, as the container is told it. */
    private static String url() {
        String options = System.getProperty("cpis.container.options");
        return option(options, "cpis.db.url") + "?user=cpis_owner&password="
                + option(options, "cpis.db.owner.password");
    }

    private static String option(String options, String name) {
        return Pattern.compile("-D" + Pattern.quote(name) + "=(\\S+)")
                .matcher(options)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }

    /** What the portal believes to be the newest event of each chain. */
    void setHeads(SealText seal) throws SQLException {
        run("DELETE FROM ledger_chain");
        for (ChainHead head : seal.heads()) {
            byte[] hash = HexFormat.of().parseHex(head.hash());
            run("INSERT INTO ledger_chain (chain, seq, hash) VALUES (?, ?, ?)", head.chain(), head.seq(), hash);
        }
    }

    void insert(ChainedEvent event) {
        String marks = "?,".repeat(TEXTS.size()) + "?,?";
        String insert = "INSERT INTO access_event (" + LedgerBook.COLUMNS.replace("CAST(at AS CHAR)", "at")
                + ") VALUES (" + marks + ")";
        Object[] values = event.fields().toArray(new Object[TEXTS.size() + 2]);
        values[1] = LocalDateTime.ofInstant(Instant.parse(event.fields().get(1)), ZoneOffset.UTC);
        values[TEXTS.size()] = event.previousHash();
        values[TEXTS.size() + 1] = event.hash();
        try {
            run(insert, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A seal as it was signed. */
    void insert(String seal) throws SQLException {
        SealText text = SignedSeal.parse(seal).text();
        run(
                "INSERT INTO seal (number, at, events, heads, line) VALUES (?, ?, ?, '', ?)",
                text.number(),
                LocalDateTime.ofInstant(text.at(), ZoneOffset.UTC),
                text.events(),
                seal);
    }

    int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.VARCHAR);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            return statement.executeUpdate();
        }
    }

    Verdict verify(PublicKeys keys, HeadsLines heads) throws SQLException {
        try (LedgerBook book = new LedgerBook(connection, connection)) {
            return new Verification(book, keys, heads, read -> {}).run();
        }
    }

    void undo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TEMPORARY TABLE access_event, seal, ledger_chain, ledger_beginning");
        }
        connection.close();
    }

    static List<String> changeable() {
        return Arrays.asList(
                TEXTS.get(4),
                TEXTS.get(5),
                TEXTS.get(6),
                "user_id",
                "user_name",
                "role_name",
                "organisation",
                "session_ref",
                "person_id",
                "detail",
                "hash",
                "previous_hash");
    }
}
