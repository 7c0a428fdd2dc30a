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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.upload.FileEnded;
import org.cpis.upload.MissedUploads;

/**
 * Looks every five minutes whose daily file did not come, and after each file whether the alert of its authority is over.
 * That is no part of the work on the file: an alert that somebody else holds must not take the file's end back.
 */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each authority
public class UploadWatch {

    private static final Logger LOG = Logger.getLogger(UploadWatch.class.getName());

    @Inject
    private MissedUploads missed;

    @Inject
    private Caller caller;

    /** On a thread of its own, when the end of the file is committed. */
    @Asynchronous
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileEnded ended) {
        check(ended.authority());
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void look() {
        try {
            caller.actAs(Actor.job("-", Activity.SEND_UPLOAD));
            missed.watched().forEach(this::check);
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(
                    Level.WARNING,
                    "Missed files could not be looked for: {0}",
                    e.getClass().getName());
        }
    }

    private void check(String authority) {
        try {
            caller.actAs(Actor.job(authority, Activity.SEND_UPLOAD));
            missed.check();
        } catch (RuntimeException e) { // another node was quicker; the next look puts things in order
            LOG.log(
                    Level.INFO,
                    "An alert was not brought up to date: {0}",
                    e.getClass().getName());
        }
    }
}
