package org.cpis.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signed head over all chains. Written once, never changed. */
@Entity
@Table(name = "seal")
public class Seal {

    @Id
    private long number;

    private Instant at;
    private int events;
    private String heads;
    private String line;

    protected Seal() {}

    Seal(SignedSeal signed) {
        this.number = signed.text().number();
        this.at = signed.text().at();
        this.events = signed.text().events();
        this.heads = signed.text().headsText();
        this.line = signed.line();
    }

    SignedSeal signed() {
        return SignedSeal.parse(line);
    }

    String line() {
        return line;
    }
}
