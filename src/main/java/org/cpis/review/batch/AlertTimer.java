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
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;
import org.cpis.review.AlertWatch;
import org.cpis.review.WaitingAlert;

/** Every minute, on every node: tells reviewers of new privacy alerts, and escalates those that are overdue. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ) // two at once do no harm: each alert is locked, and says what was done
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each alert
public class AlertTimer {

    private static final Logger LOG = Logger.getLogger(AlertTimer.class.getName());

    @Inject
    private AlertWatch watch;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    void look() {
        try {
            caller.actAs(job("-"));
            run();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Nothing could be told of privacy alerts: " + Failure.describe(e));
        }
    }

    /** The work of one run. The caller must be a job that may deliver. @return how many alerts something was done about */
    public int run() {
        int done = each(watch.untold(), watch::tell);
        caller.actAs(job("-"));
        return done + each(watch.overdue(), watch::escalate);
    }

    private int each(List<WaitingAlert> alerts, Predicate<String> work) {
        int done = 0;
        for (WaitingAlert alert : alerts) {
            caller.actAs(job(alert.organisation()));
            try {
                done += work.test(alert.id()) ? 1 : 0;
            } catch (RuntimeException e) { // the others go on; this one comes again in a minute
                LOG.log(Level.WARNING, () -> "A privacy alert could not be told: " + Failure.describe(e));
            }
        }
        return done;
    }

    private static Actor job(String organisation) {
        return Actor.job(organisation, Activity.DELIVER);
    }
}
