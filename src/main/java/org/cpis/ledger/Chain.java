package org.cpis.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where one chain goes on. Locked while a transaction appends, so that no two rows take the same place. */
@Entity
@Table(name = "ledger_chain")
public class Chain {

    @Id
    private int chain;

    private long seq;
    private byte[] hash;

    protected Chain() {}

    int number() {
        return chain;
    }

    void append(AccessEvent event) {
        event.chainAfter(chain, seq, hash);
        seq = event.seq();
        hash = event.hash();
    }
}
