package org.cpis.review.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;
import org.cpis.review.Retention;
import org.cpis.review.RetentionKind;
import org.cpis.review.RetentionSettings;

/** Every night, on every node: removes what was kept for its period. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each batch
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject
    private Retention retention;

    @Inject
    private RetentionSettings settings;

    @Inject
    private Caller caller;

    /** Nodes take turns batch by batch, and the last one finds nothing: each row goes once. */
    @Schedule(hour = "2", minute = "35", persistent = false)
    void byNight() {
        for (RetentionKind kind : RetentionKind.values()) {
            try {
                purge(kind);
            } catch (
                    RuntimeException
                            e) { // thrown on, it would end the timer for good; the next night goes on from there
                LOG.log(Level.WARNING, () -> "What is over was not removed (" + kind + "): " + Failure.describe(e));
            }
        }
    }

    /** Batch after batch of a kind, as many as one night may. @return how many rows went */
    public int purge(RetentionKind kind) {
        caller.actAs(Actor.job("-", Activity.KEEP_LEDGER));
        int all = 0;
        int last = 1;
        for (int batch = 0; last > 0 && batch < settings.batches(); batch++) {
            last = retention.purge(kind);
            all += last;
        }
        return all;
    }
}
