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
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.inbox.EscalationRuns;
import org.cpis.inbox.Escalations;
import org.cpis.inbox.Late;
import org.cpis.platform.Failure;

/** Every minute, on one node: tells who has to know that something is due soon or overdue. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ) // two at once do no harm: each item is locked, and each level is written once
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each item
public class Escalator {

    private static final Logger LOG = Logger.getLogger(Escalator.class.getName());

    @Inject
    private Escalations escalations;

    @Inject
    private EscalationRuns runs;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        try {
            caller.actAs(job("-"));
            if (runs.begin()) {
                escalate();
            }
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Nothing could be escalated: " + Failure.describe(e));
        }
    }

    /** The work of one run. The caller must be a job that may deliver. @return how many were told of something */
    public int escalate() {
        int told = 0;
        for (Late late : escalations.next()) {
            told += climb(late) ? 1 : 0;
        }
        return told;
    }

    private boolean climb(Late late) {
        caller.actAs(job(late.authority()));
        try {
            return escalations.climb(late.kind(), late.id());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "Something late waits for ten minutes more: " + Failure.describe(e));
            escalations.postpone(late.kind(), late.id());
            return false;
        }
    }

    private static Actor job(String authority) {
        return Actor.job(authority, Activity.DELIVER);
    }
}
