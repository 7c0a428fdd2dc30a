package org.cpis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.LedgerVerification;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.Verdict;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** How fast the ledger is verified, beside reading the same columns and doing nothing with them. */
@ArquillianTest
class VerifyBench {

    private static final int EVENTS = 1_000_000;
    private static final int AT_ONCE = 2_000;
    private static final int ROUNDS = 5;

    /** Number of the first of the two columns of hashes, which are the last. */
    private static final int HASHES = 18;

    private static final String SAME = """
            SELECT id, at, chain, seq, action, mode, outcome, user_id, user_name, role_profile, role_code, role_name,
            organisation, organisation_name, session_ref, person_id, detail, previous_hash, hash FROM access_event""";

    @Deployment
    static WebArchive portal() {
        return InContainer.war(VerifyBench.class).addPackage(VerifyBench.class.getPackage());
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerVerification verification;

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource database;

    @Test
    void p11_a_clean_ledger_is_whole_and_read_nearly_as_fast_as_a_table() throws SQLException {
        fill();
        double plain = 0;
        double verified = 0;
        for (int round = 0; round < ROUNDS; round++) { // in turn, and the best of each: whatever else runs only slows
            plain = Math.max(plain, plainRate());
            verified = Math.max(verified, verifyRate());
        }
        Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));
        figures.note("P11", "verified-rows-per-second", verified * 1e9);
        figures.atLeast("P11", "verify-rate", verified / plain, 0.5);
    }

    private void fill() {
        fixture.load();
        List<Entry> entries = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> Entry.of(Action.SEARCHED, Outcome.NOTHING, "number, 0 found, of the benchmark " + i))
                .toList();
        while (fixture.number("SELECT SUM(seq) FROM ledger_chain") < EVENTS) {
            fixture.doAs(Actors.nurse(), () -> ledger.appendAll(entries));
        }
    }

    private double verifyRate() {
        long start = System.nanoTime();
        Verdict verdict = fixture.as(Actors.designated(), () -> verification.verify(read -> {}));
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.events()).isGreaterThanOrEqualTo(EVENTS);
        return (double) verdict.events() / (System.nanoTime() - start);
    }

    private double plainRate() throws SQLException {
        long start = System.nanoTime();
        long rows = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SAME)) {
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    read(result);
                    rows++;
                }
            }
        }
        return (double) rows / (System.nanoTime() - start);
    }

    /** Each as what it is, and nothing done with it. */
    private static void read(ResultSet row) throws SQLException {
        for (int column = 1; column < HASHES; column++) {
            row.getString(column);
        }
        row.getBytes(HASHES);
        row.getBytes(HASHES + 1);
    }
}
