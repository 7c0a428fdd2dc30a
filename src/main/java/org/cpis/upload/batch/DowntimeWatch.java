package org.cpis.upload.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.upload.DowntimeCopies;

/** Writes the directory for the time of an outage every minute. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DowntimeWatch {

    private static final Logger LOG = Logger.getLogger(DowntimeWatch.class.getName());

    @Inject
    private DowntimeCopies copies;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void write() {
        try {
            caller.actAs(Actor.job("-", Activity.SEND_UPLOAD));
            copies.write();
        } catch (IOException | RuntimeException e) { // thrown on, it would end the timer for good
            LOG.log(Level.WARNING, "The directory for outages was not written", e);
        }
    }
}
