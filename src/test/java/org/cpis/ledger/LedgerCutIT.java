package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.ledger.LedgerFault.Kind.BEGINNING;
import static org.cpis.ledger.LedgerFault.Kind.EVENT;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oldest events go by a signed statement; without it, or with another one, the ledger is not whole. */
class LedgerCutIT {

    private static final int EVENTS = 1_200;
    private static final int NO_BOUND = 1_000_000;
    private static final Instant LONG_AGO = Instant.parse("2018-03-01T12:00:00Z");

    /** Most of the events are older. */
    private static final Instant BEFORE = LONG_AGO.plusSeconds(1_000);

    @TempDir
    private Path directory;

    private WrittenLedger ledger;
    private LedgerTables tables;
    private SigningKey key;

    @BeforeAll
    static void migrated() {
        LedgerTables.migrate();
    }

    @BeforeEach
    void written() throws SQLException {
        lies(LONG_AGO);
    }

    private void lies(Instant begin) throws SQLException {
        ledger = WrittenLedger.from(begin, EVENTS, 8, new Random(11));
        key = ledger.signingKey(directory);
        tables = new LedgerTables(ledger);
    }

    @AfterEach
    void end() throws SQLException {
        tables.close();
    }

    @Test
    void what_is_over_goes_and_the_rest_is_whole_from_there() throws Exception {
        LedgerBeginning beginning = cutAndTold(NO_BOUND);
        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.removed()).isBetween(600L, 700L); // sealed five minutes before that moment
        assertThat(verdict.events()).isEqualTo(EVENTS + 1 - verdict.removed());
        assertThat(LedgerBook.size(tables.connection, key.publicKeys()))
                .as("before the one that tells of it, which these heads do not know")
                .isEqualTo(verdict.events() - 1);
        assertThat(verdict.begins()).isEqualTo(BEFORE);
        assertThat(verdict.seals()).isEqualTo(ledger.seals.size());
        SealText seal =
                SignedSeal.parse(ledger.seals.get((int) beginning.seal())).text();
        assertThat(seal.at()).isAfterOrEqualTo(BEFORE.minusSeconds(300));
    }

    /** Seal by seal: each time a little, and each statement counts all that is gone. */
    @Test
    void it_goes_in_batches_and_nothing_goes_twice() throws Exception {
        long before = 0;
        for (int i = 0; i < 3; i++) {
            long removed = cutAndTold(100).removed();
            assertThat(removed - before).isBetween(100L, 130L);
            assertThat(verdict().faults()).isEmpty();
            before = removed;
        }
        cutAndTold(NO_BOUND);
        assertThat(cut(NO_BOUND)).isEmpty();
        assertThat(new LedgerCut(tables.connection).due(BEFORE, NO_BOUND)).isZero();
        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void removing_without_a_statement_is_noticed() throws Exception {
        cutAndTold(NO_BOUND);
        tables.run("DELETE FROM ledger_beginning");
        assertThat(verdict().faults()).extracting(LedgerFault::kind).contains(EVENT);
    }

    @Test
    void a_statement_that_was_changed_is_noticed() throws Exception {
        LedgerBeginning told = cutAndTold(NO_BOUND);
        tables.run("UPDATE ledger_beginning SET line = REPLACE(line, ?, ?)", "|" + told.removed() + "|", "|1|");
        assertThat(verdict().faults()).extracting(LedgerFault::kind).contains(BEGINNING);
    }

    /** Whoever changes it may write an event that tells of it too; the key is what they do not have. */
    @Test
    void a_statement_that_was_changed_is_noticed_even_if_an_event_tells_of_it() throws Exception {
        LedgerBeginning made = cut(NO_BOUND).get(0).text();
        tables.run("UPDATE ledger_beginning SET line = REPLACE(line, ?, ?)", "|" + made.removed() + "|", "|1|");
        tell(new LedgerBeginning(made.seal(), made.at(), made.keyId(), made.newest(), 1, made.before(), made.heads()));
        assertThat(verdict().faults()).extracting(LedgerFault::kind).contains(BEGINNING);
    }

    @Test
    void a_statement_of_before_is_noticed() throws Exception {
        cutAndTold(100);
        LedgerBeginning second = cutAndTold(100);
        tables.run("DELETE FROM ledger_beginning WHERE seal_number = ?", second.seal());
        assertThat(verdict().faults()).extracting(LedgerFault::kind).contains(EVENT);
    }

    @Test
    void a_statement_that_no_event_tells_of_is_noticed() throws Exception {
        SignedBeginning made = cut(NO_BOUND).get(0);
        assertThat(verdict().faults())
                .containsExactly(
                        new LedgerFault(BEGINNING, Long.toString(made.text().seal())));
        tell(made.text());
        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void an_event_that_was_removed_and_is_put_back_is_named() throws Exception {
        cutAndTold(NO_BOUND);
        ChainedEvent old = ledger.events.get(3);
        tables.insert(old);
        assertThat(verdict().faults()).containsExactly(new LedgerFault(EVENT, old.id()));
    }

    @Test
    void nothing_is_removed_over_a_gap() throws Exception {
        ChainedEvent old = ledger.events.get(3);
        tables.run("DELETE FROM access_event WHERE id = ?", old.id());
        assertThatThrownBy(() -> cut(NO_BOUND)).hasMessageContaining("lacks events");
        tables.undo(); // as the portal does with the whole transaction
        assertThat(cut(NO_BOUND)).hasSize(1);
    }

    @Test
    void what_is_younger_than_the_least_period_stays_whatever_is_asked() throws Exception {
        tables.close();
        Instant threeYears =
                Instant.now().atOffset(ZoneOffset.UTC).minusMonths(36).toInstant();
        lies(threeYears.plusSeconds(3_600));
        assertThatThrownBy(() -> make(Instant.now(), NO_BOUND)).hasMessageContaining("younger");
        tables.close();
        lies(threeYears.minusSeconds(3_600));
        assertThat(make(Instant.now(), NO_BOUND)).hasSize(1);
    }

    private LedgerBeginning cutAndTold(int most) throws SQLException {
        LedgerBeginning made = cut(most).get(0).text();
        tell(made);
        return made;
    }

    private List<SignedBeginning> cut(int most) throws SQLException {
        return make(BEFORE, most);
    }

    private List<SignedBeginning> make(Instant before, int most) throws SQLException {
        return new LedgerCut(tables.connection)
                .make(before, most, before, key).stream().toList();
    }

    private void tell(LedgerBeginning made) throws SQLException {
        tables.insert(ledger.tell(Action.LEDGER_SHORTENED, made.told()));
        tables.insert(ledger.seals.get(ledger.seals.size() - 1));
    }

    private Verdict verdict() throws Exception {
        ledger.writeTo(directory);
        try (HeadsLines heads = HeadsLines.of(directory.resolve("heads"))) {
            return tables.verify(key.publicKeys(), heads);
        }
    }
}
