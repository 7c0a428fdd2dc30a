package org.cpis.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the ledger, as settings. */
@ApplicationScoped
public class LedgerSettings {

    @Inject
    @ConfigProperty(name = "cpis.ledger.seal-seconds", defaultValue = "5")
    private int sealSeconds;

    @Inject
    @ConfigProperty(name = "cpis.ledger.seal-batch", defaultValue = "2000")
    private int sealBatch;

    @Inject
    @ConfigProperty(name = "cpis.ledger.months-ahead", defaultValue = "12")
    private int monthsAhead;

    @Inject
    @ConfigProperty(name = "cpis.ledger.heads-file")
    private String headsFile;

    /** Seconds between two seals, as long as there is something new. */
    int sealSeconds() {
        return sealSeconds;
    }

    /** Events of one chain that one seal takes, at most; the rest comes with the next. */
    int sealBatch() {
        return sealBatch;
    }

    /** Months that have a partition of their own before they begin. */
    int monthsAhead() {
        return monthsAhead;
    }

    /** Where this node keeps each seal outside the database. */
    Path headsFile() {
        return Path.of(headsFile);
    }
}
