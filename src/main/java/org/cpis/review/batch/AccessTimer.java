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
import org.cpis.review.AccessWarnings;

/** Every hour: tells who confirms rights that some end soon. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ) // two at once do no harm: each right is locked
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each organisation
public class AccessTimer {

    private static final Logger LOG = Logger.getLogger(AccessTimer.class.getName());

    @Inject
    private AccessWarnings warnings;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "25", second = "50", persistent = false)
    void look() {
        try {
            caller.actAs(job("-"));
            warnings.next().forEach(this::tell);
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Nobody could be told of rights: " + Failure.describe(e));
        }
    }

    private void tell(String organisation) {
        try {
            caller.actAs(job(organisation));
            warnings.tell(organisation);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "An organisation is told of its rights an hour later: " + Failure.describe(e));
        }
    }

    private static Actor job(String organisation) {
        return Actor.job(organisation, Activity.DELIVER, Activity.KEEP_ACCESS);
    }
}
