package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
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
    private ChainVerification verification;

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource application;

    private String last;

    @BeforeEach
    void events() {
        fixture.load();
        for (int i = 0; i < EVENTS; i++) {
            Entry entry = Entry.of(Action.WORKLIST_READ, Outcome.NOTHING, "ü “event” " + i);
            last = fixture.as(Actors.nurse(), () -> ledger.append(entry)).id();
        }
    }

    @Test
    void clean_chains_are_whole() {
        List<ChainResult> results = fixture.as(Actors.designated(), verification::verify);
        assertThat(results).allMatch(ChainResult::isWhole);
        assertThat(results.stream().mapToLong(ChainResult::rows).sum()).isGreaterThanOrEqualTo(EVENTS);
    }

    @Test
    void a_changed_event_is_named() {
        fixture.tamper("UPDATE access_event SET user_name = CONCAT(user_name, '!') WHERE id = ?", last);
        assertThat(broken()).containsExactly(last);
        fixture.tamper(
                "UPDATE access_event SET user_name = LEFT(user_name, CHAR_LENGTH(user_name) - 1) WHERE id = ?", last);
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_removed_event_is_noticed_also_at_the_end_of_a_chain() {
        fixture.tamper("CREATE TABLE kept AS SELECT * FROM access_event WHERE id = ?", last);
        fixture.tamper("DELETE FROM access_event WHERE id = ?", last);
        assertThat(broken()).singleElement().asString().contains("is gone");
        fixture.tamper("INSERT INTO access_event SELECT * FROM kept");
        fixture.tamper("DROP TABLE kept");
        assertThat(broken()).isEmpty();
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

    private List<String> broken() {
        return fixture.as(Actors.designated(), verification::verify).stream()
                .filter(result -> !result.isWhole())
                .map(ChainResult::firstBad)
                .toList();
    }
}
