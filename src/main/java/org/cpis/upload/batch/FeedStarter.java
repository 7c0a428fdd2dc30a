package org.cpis.upload.batch;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.upload.FeedQueue;
import org.cpis.upload.QueueMoved;
import org.cpis.upload.UploadSummary;

/**
 * Starts the jobs of files that wait: as soon as one came in or was finished here, and every second for what other nodes
 * took in and for what was left lying.
 */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedStarter {

    private static final Logger LOG = Logger.getLogger(FeedStarter.class.getName());

    private static final int AT_ONCE = 20;

    @Inject
    private FeedQueue queue;

    @Inject
    private FeedJobs jobs;

    @Inject
    private Caller caller;

    /** On a thread of its own, so that whoever sent the file does not wait for it. */
    @Asynchronous
    public void startNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueMoved moved) {
        startWaiting();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void startWaiting() {
        try {
            startAll();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, "No file could be started: {0}", e.getClass().getName());
        }
    }

    private void startAll() {
        caller.actAs(Actor.job("-", Activity.SEND_UPLOAD));
        for (int started = 0; started < AT_ONCE; started++) {
            Optional<UploadSummary> next = queue.take();
            if (next.isEmpty()) {
                return;
            }
            jobs.start(next.get().id(), next.get().authority());
        }
    }
}
