package org.cpis.ledger;

import java.util.Arrays;

/**
 * What is left of an event once it was read: enough to follow its chain, and little, for millions wait for their seals.
 *
 * @param sound whether the event says what was hashed
 */
record Link(String id, long seq, boolean sound, byte[] previousHash, byte[] hash) {

    /** Whether the event says what was hashed, and was put after an event with this hash. */
    boolean follows(byte[] hashBefore) {
        return sound && Arrays.equals(previousHash, hashBefore);
    }
}
