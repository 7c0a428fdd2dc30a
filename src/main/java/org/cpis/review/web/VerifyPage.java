package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.ledger.ChainResult;
import org.cpis.ledger.ChainVerification;

/** Backs review/verify.xhtml: is the ledger whole? */
@Named
@ViewScoped
public class VerifyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChainVerification verification;

    @Inject
    private Clock clock;

    private List<ChainResult> results;
    private Instant at;

    public void verify() {
        results = verification.verify();
        at = clock.instant();
    }

    public boolean isWhole() {
        return results.stream().allMatch(ChainResult::isWhole);
    }

    public long getEvents() {
        return results.stream().mapToLong(ChainResult::rows).sum();
    }

    /** Null before the button was pressed. */
    public List<ChainResult> getResults() {
        return results;
    }

    public Instant getAt() {
        return at;
    }
}
