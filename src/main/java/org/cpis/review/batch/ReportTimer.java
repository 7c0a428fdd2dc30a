package org.cpis.review.batch;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;
import org.cpis.review.ReportOrdered;
import org.cpis.review.ReportQueue;
import org.cpis.review.ReportRuns;

/**
 * Makes reports as soon as they are ordered on this node, and every few seconds what other nodes left lying; removes the
 * files that nobody fetched.
 */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ) // the runs themselves let one in; the others need not wait
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportTimer {

    private static final Logger LOG = Logger.getLogger(ReportTimer.class.getName());

    @Inject
    private ReportRuns runs;

    @Inject
    private ReportQueue queue;

    @Inject
    private Caller caller;

    /** On a thread of its own, so that whoever ordered the report does not wait for it. */
    @Asynchronous
    public void makeNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportOrdered ordered) {
        make();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void make() {
        asPortal("No report could be made", runs::run);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void expire() {
        asPortal("Old reports were not removed", queue::expire);
    }

    private void asPortal(String failed, Runnable work) {
        try {
            caller.actAs(Actor.job("-", Activity.DELIVER));
            work.run();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> failed + ": " + Failure.describe(e));
        }
    }
}
