package org.cpis.ledger;

import java.util.Arrays;

/** What is left of an event once it was read: enough to follow its chain, and little, for millions wait for their seals. */
final class Link {

    private final String id;
    private final long seq;
    private final boolean sound;
    private final byte[] previousHash;
    private final byte[] hash;

    /** @param sound whether the event says what was hashed */
    Link(String id, long seq, boolean sound, byte[] previousHash, byte[] hash) {
        this.id = id;
        this.seq = seq;
        this.sound = sound;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** Whether the event says what was hashed, and was put after an event with this hash. */
    boolean follows(byte[] hashBefore) {
        return sound && Arrays.equals(previousHash, hashBefore);
    }

    String id() {
        return id;
    }

    long seq() {
        return seq;
    }

    byte[] hash() {
        return hash;
    }
}
