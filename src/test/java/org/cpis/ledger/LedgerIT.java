package org.cpis.ledger;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.Ids;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LedgerIT {

    private static final int EVENTS = 40;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerVerification verification;

    @Inject
    private Proofs proofs;

    @Inject
    private SigningKey key;

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource application;

    private String last;

    @BeforeEach
    void events() {
        fixture.load();
        for (int i = 0; i < EVENTS; i++) {
            last = append("ü “event” " + i);
        }
    }

    @Test
    void a_clean_ledger_is_whole_and_under_seals() {
        await().atMost(1, MINUTES).until(() -> fixture.number("SELECT COUNT(*) FROM seal") > 0);
        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.events()).isGreaterThanOrEqualTo(EVENTS);
        assertThat(verdict.seals()).isPositive();
    }

    @Test
    void a_changed_event_is_named() {
        fixture.tamperLedger("UPDATE access_event SET user_name = CONCAT(user_name, '!') WHERE id = ?", last);
        assertThat(broken()).containsExactly(last);
        fixture.tamperLedger(
                "UPDATE access_event SET user_name = LEFT(user_name, CHAR_LENGTH(user_name) - 1) WHERE id = ?", last);
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_removed_event_is_noticed_also_at_the_end_of_a_chain() throws SQLException {
        whileNothingIsSealed(() -> removedEventIsNoticed(append("newest")));
    }

    /** The others under that seal stand after it there; none of them may be named. */
    @Test
    void a_removed_event_under_a_seal_is_noticed_and_puts_no_other_under_suspicion() throws SQLException {
        String round = Ids.next(fixture.clock().instant());
        whileNothingIsSealed(() -> IntStream.range(0, EVENTS).forEach(i -> append(round)));
        String first =
                fixture.text("SELECT id FROM access_event WHERE detail = ? ORDER BY chain, seq DESC LIMIT 1", round);
        await().pollInSameThread()
                .atMost(1, MINUTES)
                .until(() -> fixture.as(Actors.designated(), () -> proofOrNull(first)) != null);
        whileNothingIsSealed(() -> removedEventIsNoticed(first));
    }

    private String append(String detail) {
        Entry entry = Entry.of(Action.WORKLIST_READ, Outcome.NOTHING, detail);
        return fixture.as(Actors.nurse(), () -> ledger.append(entry)).id();
    }

    /** What the sealer signs while an event is away would not fit any more once it is back. */
    private void whileNothingIsSealed(Runnable what) throws SQLException {
        try (Connection turn = application.getConnection();
                Statement statement = turn.createStatement()) {
            turn.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM seal_turn WHERE id = 1 FOR UPDATE");
            what.run();
            turn.rollback();
        }
    }

    private void removedEventIsNoticed(String id) {
        fixture.tamper("DROP TABLE IF EXISTS kept");
        fixture.tamper("CREATE TABLE kept AS SELECT * FROM access_event WHERE id = ?", id);
        try {
            fixture.tamperLedger("DELETE FROM access_event WHERE id = ?", id);
            assertThat(broken()).singleElement().asString().contains("is gone");
        } finally {
            fixture.tamper("INSERT INTO access_event SELECT * FROM kept");
            fixture.tamper("DROP TABLE kept");
        }
        assertThat(broken()).isEmpty();
    }

    /** Also the account that owns the schema meets a fence before it can change the past. */
    @Test
    void the_tables_themselves_refuse_change() {
        for (String change : List.of(
                "UPDATE access_event SET detail = ''",
                "DELETE FROM access_event",
                "UPDATE seal SET events = 0",
                "DELETE FROM seal")) {
            assertThatThrownBy(() -> fixture.tamper(change)).as(change).hasStackTraceContaining("only grows");
        }
    }

    @Test
    void an_event_can_be_proven_by_a_reviewer_of_its_organisation_only() {
        await().pollInSameThread() // the caller belongs to this one
                .atMost(1, MINUTES)
                .until(() -> fixture.as(Actors.designated(), () -> proofOrNull(last)) != null);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> proofs.of(last)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> fixture.as(Actors.designated(), () -> proofs.of("00000000-0000-7000-8000-000000000009")))
                .isInstanceOf(NotFound.class);
        Proof proof = Proof.parse(fixture.as(Actors.designated(), () -> proofs.of(last)));
        assertThat(proof.fields().get(0)).isEqualTo(last);
        assertThat(proof.sealedAt(key.publicKeys())).isPresent();
    }

    private List<String> proofOrNull(String id) {
        try {
            return proofs.of(id);
        } catch (NotSealedYet soon) {
            return null;
        }
    }

    @Test
    void the_run_time_account_can_only_insert_and_read() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("SELECT COUNT(*) FROM access_event")
                            .next())
                    .isTrue();
            for (String change : List.of(
                    "UPDATE access_event SET detail = ''",
                    "DELETE FROM access_event",
                    "TRUNCATE TABLE access_event",
                    "DROP TABLE access_event",
                    "UPDATE follow_up SET note = ''",
                    "DELETE FROM notification")) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    /** What was tried may hold a chain while it is refused; on that one the refusal would wait for itself. */
    @Test
    void what_is_written_down_alone_waits_for_no_chain_that_is_held() throws SQLException {
        try (Connection other = application.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            for (int free = 0; free < Ledger.CHAINS; free++) {
                for (int held = 0; held < Ledger.CHAINS; held++) {
                    if (held != free) { // one by one: a range would lock what stands between
                        statement.executeQuery("SELECT chain FROM ledger_chain WHERE chain = " + held + " FOR UPDATE");
                    }
                }
                Entry entry = Entry.of(Action.REFUSED, Outcome.REFUSED, "while others are held");
                String id = fixture.as(Actors.nurse(), () -> ledger.appendAlone(entry))
                        .id();
                assertThat(fixture.number("SELECT chain FROM access_event WHERE id = ?", id))
                        .isEqualTo(free);
                other.rollback();
            }
        }
    }

    private Verdict verdict() {
        return fixture.as(Actors.designated(), () -> verification.verify(read -> {}));
    }

    private List<String> broken() {
        return verdict().faults().stream().map(LedgerFault::where).toList();
    }
}
