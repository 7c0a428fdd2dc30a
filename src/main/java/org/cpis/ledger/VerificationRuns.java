package org.cpis.ledger;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;

/** Verifies in the background, one after the other on a node: each reads the whole ledger. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationRuns {

    private static final Logger LOG = Logger.getLogger(VerificationRuns.class.getName());

    @Inject
    private LedgerVerification verification;

    @Inject
    private Caller caller;

    /** @param actor who asked, and has the right to: it is asked for again here */
    @Asynchronous
    public void run(Actor actor, VerifyProgress progress) {
        try {
            caller.actAs(actor);
            progress.done(verification.verify(progress::read));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "The ledger was not verified: " + Failure.describe(e));
            progress.fail();
        }
    }
}
