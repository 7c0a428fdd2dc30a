package org.cpis.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;

/** Where one chain goes on. Locked while a transaction appends, so that no two rows take the same place. */
@Entity
@Table(name = "ledger_chain")
public class Chain {

    @Id
    private int chain;

    private long seq;
    private byte[] hash;

    protected Chain() {}

    void append(AccessEvent event) {
        event.chainAfter(chain, seq, hash);
        seq = event.seq();
        hash = event.hash();
    }

    /** Whether a chain that was read to its end and came to this event cannot be the one that was written. */
    boolean contradicts(long readSeq, byte[] readHash) {
        return readSeq < seq || (readSeq == seq && !Arrays.equals(hash, readHash));
    }
}
