package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.cpis.ledger.LedgerVerification;
import org.cpis.ledger.Verdict;
import org.cpis.ledger.VerifyProgress;

/** Backs review/verify.xhtml: is the ledger whole? */
@Named
@ViewScoped
public class VerifyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LedgerVerification verification;

    @Inject
    private Clock clock;

    private VerifyProgress progress;
    private Instant at;

    public void verify() {
        if (!isRunning()) {
            progress = verification.begin();
            at = clock.instant();
        }
    }

    /** Asked again and again while it runs; what is shown comes from the progress. */
    public void look() {
        at = isRunning() ? at : clock.instant();
    }

    public boolean isRunning() {
        return progress != null && progress.isRunning();
    }

    /** Null before the button was pressed. */
    public VerifyProgress getProgress() {
        return progress;
    }

    /** Null as long as there is none. */
    public Verdict getVerdict() {
        return progress == null ? null : progress.verdict();
    }

    public Instant getAt() {
        return at;
    }
}
