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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.inbox.NightShift;
import org.cpis.platform.Failure;

/** Every minute, on every node: what the emergency duty teams have goes to the day wherever offices are open. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each item
public class HandOver {

    private static final Logger LOG = Logger.getLogger(HandOver.class.getName());

    @Inject
    private NightShift night;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        try {
            run();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Nothing could be handed over to the day: " + Failure.describe(e));
        }
    }

    /** The work of one run, as the portal itself. @return how many items were handed over */
    public int run() {
        caller.actAs(Actor.job("-", Activity.DELIVER));
        int moved = 0;
        for (String authority : night.authorities()) {
            caller.actAs(Actor.job(authority, Activity.DELIVER));
            moved += handOver();
        }
        return moved;
    }

    private int handOver() {
        int moved = 0;
        List<String> batch = night.waiting("");
        while (!batch.isEmpty()) {
            for (String id : batch) {
                moved += handOver(id);
            }
            batch = night.waiting(batch.get(batch.size() - 1));
        }
        return moved;
    }

    private int handOver(String id) {
        try {
            return night.handOver(id) ? 1 : 0;
        } catch (RuntimeException e) { // the others go on; this one comes again in a minute
            LOG.log(Level.WARNING, () -> "A notification stays with the night: " + Failure.describe(e));
            return 0;
        }
    }
}
