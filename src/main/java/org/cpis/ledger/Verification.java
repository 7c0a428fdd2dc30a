package org.cpis.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Reads the whole ledger once and checks that every event follows the one before it in its chain, and that every seal is
 * signed, follows the one before, stands in the heads file and fits the events that it covers. Where the oldest events were
 * removed by rule, it goes on from there.
 */
final class Verification {

    private static final long STEP = 5_000;

    private final LedgerBook book;
    private final PublicKeys keys;
    private final HeadsLines heads;
    private final LongConsumer progress;
    private final LedgerStart start;
    private final List<ChainWalk> chains =
            IntStream.rangeClosed(0, Ledger.JOB_CHAIN).mapToObj(ChainWalk::new).toList();

    private long events;
    private long seals;
    private SealText last = SealText.beforeTheFirst(chains.size());
    private LedgerFault sealFault;

    /** @param progress is told how many events were read, now and then */
    Verification(LedgerBook book, PublicKeys keys, HeadsLines heads, LongConsumer progress) {
        this.book = book;
        this.keys = keys;
        this.heads = heads;
        this.progress = progress;
        this.start = LedgerStart.of(book.newest().line(), keys, chains.size());
        start.begin(chains);
    }

    Verdict run() throws SQLException {
        for (Optional<String> line = book.nextSeal(); line.isPresent(); line = book.nextSeal()) {
            seal(line.get());
        }
        cutOff();
        while (pull()) {
            // to the end: what came after the newest seal has to follow too
        }
        chains.forEach(ChainWalk::end);
        book.heads().stream()
                .filter(head -> head.chain() >= 0 && head.chain() < chains.size())
                .filter(head -> !chains.get(head.chain()).reaches(head.seq()))
                .forEach(head -> chains.get(head.chain()).gone());
        return new Verdict(events, seals, seals == 0 ? null : last.at(), start.removed(), start.before(), faults());
    }

    private List<LedgerFault> faults() {
        List<LedgerFault> faults = new ArrayList<>();
        chains.forEach(chain ->
                chain.firstBad().ifPresent(bad -> faults.add(new LedgerFault(LedgerFault.Kind.EVENT, bad))));
        if (sealFault != null) {
            faults.add(sealFault);
        }
        start.fault().ifPresent(faults::add);
        return faults;
    }

    private void seal(String line) throws SQLException {
        if (sealFault != null) {
            return;
        }
        long number = seals + 1;
        Optional<SignedSeal> good = good(line, number);
        if (good.isEmpty()) {
            sealFault = new LedgerFault(LedgerFault.Kind.SEAL, Long.toString(number));
            return;
        }
        if (!start.covers(good.get().text())) {
            compare(good.get().text());
        }
        seals = number;
        last = good.get().text();
    }

    private Optional<SignedSeal> good(String line, long number) {
        try {
            SignedSeal seal = SignedSeal.parse(line);
            boolean fits = seal.text().number() == number
                    && seal.text().previous().equals(seals == 0 ? SealText.NOTHING : last.hash())
                    && seal.text().heads().size() == chains.size()
                    && seal.isGood(keys)
                    && heads.next().map(line::equals).orElse(true); // the file may be behind by a moment, or be none
            return fits ? Optional.of(seal) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void compare(SealText seal) throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        int place = 0; // by what was signed: a chain that lacks events must not put the others out of place
        for (ChainHead head : seal.heads()) {
            leaves.addAll(covered(seal, head, place));
            place += (int) (head.seq() - last.heads().get(head.chain()).seq());
        }
        boolean read = chains.stream().allMatch(chain -> chain.firstBad().isEmpty());
        String root = leaves.isEmpty() ? SealText.NOTHING : HexFormat.of().formatHex(Merkle.root(leaves));
        if (read && !root.equals(seal.root())) {
            sealFault = new LedgerFault(LedgerFault.Kind.SEAL, Long.toString(seal.number()));
        }
    }

    /** Hashes of the events of one chain; each has to be the one that was signed. */
    private List<byte[]> covered(SealText seal, ChainHead head, int place) throws SQLException {
        ChainWalk chain = chains.get(head.chain());
        while (!chain.reaches(head.seq())) {
            if (!pull()) {
                chain.gone();
            }
        }
        List<Link> covered = chain.sealedBy(head);
        for (int i = 0; i < covered.size(); i++) {
            if (!seal.marks(place + i, covered.get(i).hash())) {
                chain.reject(covered.get(i)); // only the first is kept
            }
        }
        return covered.stream().map(Link::hash).toList();
    }

    private boolean pull() throws SQLException {
        Optional<ChainedEvent> event = book.nextEvent();
        if (event.isEmpty()) {
            return false;
        }
        if (++events % STEP == 0) {
            progress.accept(events);
        }
        start.look(event.get());
        int chain = event.get().chain();
        if (chain >= 0 && chain < chains.size()) {
            chains.get(chain).take(event.get().link());
        } else {
            chains.get(0).reject(event.get().link()); // no chain has this number
        }
        return true;
    }

    private void cutOff() {
        if (sealFault == null && heads.next().isPresent()) {
            sealFault = new LedgerFault(LedgerFault.Kind.CUT_OFF, Long.toString(seals + 1));
        }
    }
}
