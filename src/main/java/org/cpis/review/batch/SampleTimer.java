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
import org.cpis.review.SampleDraw;

/** Each hour, on every node: draws the random sample of the days that are over and have none yet. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ) // two at once do no harm: each day is taken once
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each day
public class SampleTimer {

    private static final Logger LOG = Logger.getLogger(SampleTimer.class.getName());

    @Inject
    private SampleDraw sample;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void look() {
        try {
            caller.actAs(Actor.job("-", Activity.DELIVER));
            sample.days().forEach(sample::draw);
        } catch (RuntimeException e) { // thrown on, it would end the timer for good (the database may be back soon)
            LOG.log(Level.WARNING, () -> "No sample could be drawn: " + Failure.describe(e));
        }
    }
}
