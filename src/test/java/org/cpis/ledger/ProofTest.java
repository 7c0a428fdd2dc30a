package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.cpis.dev.SealKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {

    private static final int EVENTS = 90;

    @TempDir
    private Path directory;

    private final Random random = new Random(7);
    private WrittenLedger ledger;

    @BeforeEach
    void written() {
        ledger = WrittenLedger.of(EVENTS, 20, random);
        ledger.writeTo(directory);
    }

    @Test
    void every_event_can_be_proven_and_nothing_of_it_changed() throws IOException {
        for (ChainedEvent event : ledger.events) {
            List<String> lines = proof(event).lines();
            assertThat(check(lines)).isZero();
            int changed = 1 + random.nextInt(lines.size() - 1);
            String line = lines.get(changed);
            char last = line.charAt(line.length() - 1);
            lines.set(changed, line.substring(0, line.length() - 1) + (last == '0' ? '1' : '0'));
            if (!lines.equals(proof(event).lines())) {
                assertThat(check(lines)).as(line).isEqualTo(1);
            }
        }
    }

    @Test
    void another_event_or_another_key_does_not_do() throws IOException {
        List<String> lines = proof(ledger.events.get(0)).lines();
        List<String> other = new ArrayList<>(proof(ledger.events.get(1)).lines().subList(0, 19));
        other.addAll(lines.subList(19, lines.size()));
        assertThat(check(other)).isEqualTo(1);
        assertThat(check(lines)).isZero();
        Files.writeString(directory.resolve("keys"), SealKeys.line("test", SealKeys.pair()));
        assertThat(check(lines)).isEqualTo(1);
    }

    @Test
    void what_is_no_proof_is_said_to_be_none() throws IOException {
        assertThat(check(List.of("CPIS-PROOF-1"))).isEqualTo(1);
        assertThat(check(List.of())).isEqualTo(1);
    }

    /** As the portal makes it: from the hashes under the seal that covers the event. */
    private Proof proof(ChainedEvent event) {
        SealText before = SealText.beforeTheFirst(WrittenLedger.CHAINS);
        for (String line : ledger.seals) {
            SignedSeal seal = SignedSeal.parse(line);
            if (seal.text().heads().get(event.chain()).seq() >= event.seq()) {
                List<ChainedEvent> covered = covered(before, seal.text());
                List<byte[]> leaves = covered.stream().map(ChainedEvent::hash).toList();
                return Proof.of(event, Merkle.path(leaves, covered.indexOf(event)), seal);
            }
            before = seal.text();
        }
        throw new IllegalStateException("every event is sealed");
    }

    private List<ChainedEvent> covered(SealText before, SealText seal) {
        return ledger.events.stream()
                .filter(one -> one.seq() > before.heads().get(one.chain()).seq())
                .filter(one -> one.seq() <= seal.heads().get(one.chain()).seq())
                .sorted(Comparator.comparingInt(ChainedEvent::chain).thenComparingLong(ChainedEvent::seq))
                .toList();
    }

    private int check(List<String> lines) throws IOException {
        Path file = directory.resolve("proof");
        Files.write(file, lines);
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return CheckProof.run(
                new String[] {file.toString(), directory.resolve("keys").toString()}, out);
    }
}
