package org.cpis.ledger;

import java.security.MessageDigest;
import java.util.List;

/** One event as it stands in the database: for whoever checks, without JPA. */
final class ChainedEvent {

    private final int chain;
    private final long seq;
    private final List<String> fields;
    private final byte[] previousHash;
    private final byte[] hash;

    /** @param fields in the order of {@link CanonicalRow} */
    ChainedEvent(int chain, long seq, List<String> fields, byte[] previousHash, byte[] hash) {
        this.chain = chain;
        this.seq = seq;
        this.fields = fields;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** Computes the hash again. */
    Link link() {
        boolean sound = MessageDigest.isEqual(hash, CanonicalRow.hash(fields, previousHash));
        return new Link(id(), seq, sound, previousHash, hash);
    }

    boolean says(Action action, String detail) {
        return fields.get(4).equals(action.name()) && fields.get(16).equals(detail);
    }

    String id() {
        return fields.get(0);
    }

    int chain() {
        return chain;
    }

    long seq() {
        return seq;
    }

    byte[] hash() {
        return hash;
    }

    byte[] previousHash() {
        return previousHash;
    }

    List<String> fields() {
        return fields;
    }
}
