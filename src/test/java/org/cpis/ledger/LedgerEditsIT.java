package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database administrator may do to the ledger, a thousand times; each time the first bad event is named. */
class LedgerEditsIT {

    private static final long SEED = 20_261_122L;
    private static final int EDITS = 1_000;
    private static final int EVENTS = 240;

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);
    private WrittenLedger ledger;
    private LedgerTables tables;
    private PublicKeys keys;

    @BeforeAll
    static void migrated() {
        LedgerTables.migrate();
    }

    @BeforeEach
    void written() throws SQLException {
        ledger = WrittenLedger.of(EVENTS, 8, random);
        ledger.writeTo(directory);
        keys = PublicKeys.read(directory.resolve("keys"));
        tables = new LedgerTables(ledger);
    }

    @AfterEach
    void end() throws SQLException {
        tables.close();
    }

    @Test
    void every_edit_is_noticed_and_the_first_bad_event_named() throws Exception {
        assertThat(verdict().faults()).isEmpty();
        for (int i = 0; i < EDITS; i++) {
            String expected = edit(random.nextInt(7));
            assertThat(verdict().faults())
                    .as("edit " + i)
                    .extracting(LedgerFault::where)
                    .containsExactly(expected); // and nothing else: one wrong event makes no other look wrong
            tables.undo();
        }
        assertThat(verdict().faults()).isEmpty();
        assertThat(verdict().events()).isEqualTo(EVENTS);
        assertThat(verdict().seals()).isEqualTo(ledger.seals.size());
    }

    /** With its private part somebody could go on with the former key: what it signs after its last seal is named. */
    @Test
    void a_key_is_changed_and_the_former_one_seals_nothing_any_more() throws Exception {
        int last = ledger.seals.size();
        ledger.changeKey("next");
        ledger.go(20, "next");
        know(ledger.line("test").strip() + " last=" + last + "\n" + ledger.line("next"));
        assertThat(verdict().faults()).isEmpty();
        ledger.go(20, "test");
        know(ledger.line("test") + ledger.line("next"));
        assertThat(verdict().faults()).isEmpty();
        know(ledger.line("test").strip() + " last=" + last + "\n" + ledger.line("next"));
        assertThat(verdict().faults())
                .containsExactly(new LedgerFault(LedgerFault.Kind.SEAL, Integer.toString(last + 2)));
    }

    private void know(String lines) throws Exception {
        ledger.writeTo(directory);
        keys = PublicKeys.read(Files.writeString(directory.resolve("keys"), lines));
        tables.close();
        tables = new LedgerTables(ledger);
    }

    /** @return what has to be named */
    private String edit(int kind) throws SQLException {
        ChainedEvent event = ledger.events.get(random.nextInt(EVENTS));
        return switch (kind) {
            case 0 -> change(event);
            case 1 -> delete(event);
            case 2 -> exchange(event);
            case 3 -> insert(event);
            case 4 -> cutTail();
            case 5 -> oldCopy();
            default -> rewrite(event);
        };
    }

    private String change(ChainedEvent event) throws SQLException {
        String column = LedgerTables.changeable()
                .get(random.nextInt(LedgerTables.changeable().size()));
        Object value = column.endsWith("hash") ? new byte[CanonicalRow.HASH_BYTES] : "changed";
        if (column.equals("previous_hash") && event.seq() == 1) {
            value = event.hash(); // zeros stand there
        }
        tables.run("UPDATE access_event SET " + column + " = ? WHERE id = ?", value, event.id());
        return event.id();
    }

    private String delete(ChainedEvent event) throws SQLException {
        tables.run("DELETE FROM access_event WHERE id = ?", event.id());
        return gone(event);
    }

    private static String gone(ChainedEvent event) {
        return "number " + event.seq() + " of chain " + event.chain() + ", which is gone";
    }

    /** Two events of one chain take each other's number. */
    private String exchange(ChainedEvent event) throws SQLException {
        List<ChainedEvent> same = chain(event.chain());
        ChainedEvent other = same.get((same.indexOf(event) + 1 + random.nextInt(same.size() - 1)) % same.size());
        tables.run("UPDATE access_event SET seq = ? WHERE id = ?", other.seq(), event.id());
        tables.run("UPDATE access_event SET seq = ? WHERE id = ?", event.seq(), other.id());
        return event.seq() < other.seq() ? other.id() : event.id();
    }

    /** A forged event that follows what is before it takes a number that is taken. */
    private String insert(ChainedEvent event) throws SQLException {
        List<String> fields = new ArrayList<>(event.fields());
        fields.set(0, "ffffffff-0000-7000-8000-000000000000");
        fields.set(8, "Somebody Else");
        byte[] hash = CanonicalRow.hash(fields, event.previousHash());
        tables.insert(new ChainedEvent(event.chain(), event.seq(), fields, event.previousHash(), hash));
        return fields.get(0);
    }

    /** The newest events go, and the portal's own note of where each chain ends is set back. */
    private String cutTail() throws SQLException {
        int seals = ledger.seals.size();
        SealText before = SignedSeal.parse(ledger.seals.get(seals - 2)).text();
        SealText last = SignedSeal.parse(ledger.seals.get(seals - 1)).text();
        ChainHead cut = last.heads().stream()
                .filter(head -> head.seq() > before.heads().get(head.chain()).seq())
                .findFirst()
                .orElseThrow();
        tables.run("DELETE FROM access_event WHERE chain = ? AND seq >= ?", cut.chain(), cut.seq());
        tables.setHeads(before);
        return "number " + cut.seq() + " of chain " + cut.chain() + ", which is gone";
    }

    /** Everything is as it was some seals ago. */
    private String oldCopy() throws SQLException {
        SealText kept = SignedSeal.parse(ledger.seals.get(random.nextInt(ledger.seals.size() - 1)))
                .text();
        for (ChainHead head : kept.heads()) {
            tables.run("DELETE FROM access_event WHERE chain = ? AND seq > ?", head.chain(), head.seq());
        }
        tables.run("DELETE FROM seal WHERE number > ?", kept.number());
        tables.setHeads(kept);
        return Long.toString(kept.number() + 1);
    }

    /** An event is changed and all hashes after it are computed anew, as if nothing had been. */
    private String rewrite(ChainedEvent event) throws SQLException {
        byte[] before = event.previousHash();
        for (ChainedEvent each : chain(event.chain())) {
            if (each.seq() >= event.seq()) {
                List<String> fields = new ArrayList<>(each.fields());
                fields.set(8, each == event ? "Somebody Else" : fields.get(8));
                byte[] hash = CanonicalRow.hash(fields, before);
                tables.run(
                        "UPDATE access_event SET user_name = ?, previous_hash = ?, hash = ? WHERE id = ?",
                        fields.get(8),
                        before,
                        hash,
                        each.id());
                before = hash;
            }
        }
        return event.id();
    }

    private List<ChainedEvent> chain(int chain) {
        return ledger.events.stream()
                .filter(one -> one.chain() == chain)
                .sorted(Comparator.comparingLong(ChainedEvent::seq))
                .toList();
    }

    private Verdict verdict() throws Exception {
        try (HeadsLines heads = HeadsLines.of(directory.resolve("heads"))) {
            return tables.verify(keys, heads);
        }
    }
}
