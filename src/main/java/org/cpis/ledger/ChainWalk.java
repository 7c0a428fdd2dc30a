package org.cpis.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One chain while it is being read: each event has to follow the one before; what no seal has covered yet is kept. */
final class ChainWalk {

    /** Events of one chain lie nearly in their order; so many ahead of a missing one mean that it is gone. */
    private static final int FARTHEST = 20_000;

    private final int chain;
    private final Map<Long, Link> ahead = new HashMap<>();
    private final Deque<Link> unsealed = new ArrayDeque<>();
    private long seq;
    private byte[] hash = new byte[CanonicalRow.HASH_BYTES];
    private String firstBad;

    ChainWalk(int chain) {
        this.chain = chain;
    }

    /** Goes on from here: what was before is gone by a signed statement. */
    void begin(ChainHead head) {
        seq = head.seq();
        hash = HexFormat.of().parseHex(head.hash());
    }

    void take(Link event) {
        if (firstBad != null) {
            return;
        }
        if (event.seq() <= seq) {
            firstBad = event.id(); // a second event with a number that is taken
        } else if (event.seq() > seq + 1) {
            ahead.put(event.seq(), event);
            if (ahead.size() > FARTHEST) {
                gone();
            }
        } else {
            follow(event);
        }
    }

    private void follow(Link first) {
        Link event = first;
        while (event != null && firstBad == null) {
            if (event.follows(hash)) {
                seq = event.seq();
                hash = event.hash();
                unsealed.add(event);
                event = ahead.isEmpty() ? null : ahead.remove(seq + 1);
            } else {
                firstBad = event.id();
            }
        }
    }

    /** There are no more events: whatever still waits for one before it waits in vain. */
    void end() {
        if (firstBad == null && !ahead.isEmpty()) {
            gone();
        }
    }

    /** A seal says that the chain went further: the next event is gone. */
    void gone() {
        firstBad = "number " + (seq + 1) + " of chain " + chain + ", which is gone";
    }

    boolean reaches(long number) {
        return firstBad != null || seq >= number;
    }

    /** The events that this head covers and none before it did; the last of them must have its hash. */
    List<Link> sealedBy(ChainHead head) {
        List<Link> covered = new ArrayList<>();
        while (!unsealed.isEmpty() && unsealed.peek().seq() <= head.seq()) {
            covered.add(unsealed.poll());
        }
        return covered;
    }

    void reject(Link event) {
        if (firstBad == null) {
            firstBad = event.id();
        }
    }

    /** The head of what was read. */
    long seq() {
        return seq;
    }

    byte[] hash() {
        return hash;
    }

    /** Id of the first event that does not fit, or where one is gone; empty while all fit. */
    Optional<String> firstBad() {
        return Optional.ofNullable(firstBad);
    }
}
