package org.cpis.inbox.batch;

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
import org.cpis.delivery.DeliveryChecks;
import org.cpis.delivery.DeliveryFigures;
import org.cpis.delivery.NewestFigures;
import org.cpis.delivery.SendQueue;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.inbox.Unresolved;
import org.cpis.inbox.Untold;
import org.cpis.platform.Failure;

/**
 * Every minute, on one node: takes back what dead nodes were sending, tells authorities what they were not told of, gives
 * notifications the deliveries that they lack, and raises the alarm.
 */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each step
public class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class.getName());

    @Inject
    private Untold untold;

    @Inject
    private Unresolved unresolved;

    @Inject
    private SendQueue queue;

    @Inject
    private DeliveryChecks checks;

    @Inject
    private NewestFigures newest;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        try {
            caller.actAs(Actor.job("-", Activity.DELIVER));
            if (checks.begin()) {
                reconcile();
            }
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Ledger and inbox were not compared: " + Failure.describe(e));
        }
    }

    /** The work of one run. The caller must be a job that may deliver. */
    public DeliveryFigures reconcile() {
        int released = queue.release();
        int repaired = 0;
        for (String id : untold.events()) {
            repaired += tell(id);
        }
        for (String id : untold.notifications()) {
            repaired += repair(id);
        }
        DeliveryFigures figures =
                checks.found(untold.openings() + untold.notifications().size(), repaired, released);
        newest.show(figures);
        if (figures.isAlarming()) {
            LOG.log(Level.WARNING, "Delivery: {0} late, {1} given up, {2} not told", new Object[] {
                figures.late(), figures.givenUp(), figures.missing()
            });
        }
        return figures;
    }

    private int tell(String event) {
        try {
            int told = unresolved.tell(event);
            if (told > 0) {
                LOG.log(Level.WARNING, "An opening was told of late, to {0} authorities", told);
            }
            return told;
        } catch (RuntimeException e) { // counted as missing, and tried again in a minute
            LOG.log(Level.WARNING, () -> "An opening keeps waiting to be told of: " + Failure.describe(e));
            return 0;
        }
    }

    private int repair(String id) {
        try {
            untold.repair(id);
            return 1;
        } catch (RuntimeException e) { // its own transaction was only late, or it comes again in a minute
            LOG.log(Level.INFO, () -> "A notification keeps waiting for its deliveries: " + Failure.describe(e));
            return 0;
        }
    }
}
