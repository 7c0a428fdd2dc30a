package org.cpis.inbox.batch;

import jakarta.ejb.DependsOn;
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
import org.cpis.inbox.Newsroom;
import org.cpis.platform.Failure;

/** Once a second, on each node for itself: tells open lists of new notifications. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsTimer {

    private static final Logger LOG = Logger.getLogger(NewsTimer.class.getName());

    @Inject
    private Newsroom newsroom;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        try {
            caller.actAs(Actor.job("-", Activity.DELIVER));
            newsroom.look();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Open lists were not told: " + Failure.describe(e));
        }
    }
}
