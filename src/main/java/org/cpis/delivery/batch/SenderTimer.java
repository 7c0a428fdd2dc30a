package org.cpis.delivery.batch;

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
import org.cpis.delivery.OutboxFilled;
import org.cpis.delivery.Sender;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;

/** Sends as soon as something is committed on this node, and every few seconds what other nodes left and what failed. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ) // the sender itself lets one in; the others need not wait
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SenderTimer {

    private static final Logger LOG = Logger.getLogger(SenderTimer.class.getName());

    @Inject
    private Sender sender;

    @Inject
    private Caller caller;

    /** On a thread of its own, so that whoever opened a record does not wait for mail servers. */
    @Asynchronous
    public void sendNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        send();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void send() {
        try {
            caller.actAs(Actor.job("-", Activity.DELIVER));
            sender.send();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "Nothing could be sent: " + Failure.describe(e));
        }
    }
}
