package org.cpis.review.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;
import org.cpis.review.AccessCells;
import org.cpis.review.AccessFollower;
import org.cpis.review.DashSettings;

/** Every few seconds: counts what is new in the ledger for the dashboards. By night: checks the day that is over. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the follower has one of its own
public class FigureTimer {

    /** Transactions in one run, at most. */
    private static final int ROUNDS = 20;

    /** Rows of each table that one night takes away, at most. */
    private static final int FORGOTTEN = 100_000;

    private static final Logger LOG = Logger.getLogger(FigureTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private AccessFollower follower;

    @Inject
    private AccessCells cells;

    @Inject
    private DashSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        long pause = Duration.ofSeconds(settings.followSeconds()).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig(null, false));
    }

    @Timeout
    void follow() {
        attempt(() -> {
            for (int round = 0; round < ROUNDS && follower.follow(); round++) {
                // a ledger that was there before is caught up with in steps
            }
        });
    }

    @Schedule(hour = "3", minute = "50", persistent = false)
    void byNight() {
        LocalDate today = LocalDate.now(clock);
        attempt(() -> follower.recount(today.minusDays(1)));
        attempt(() -> cells.forgetBefore(today.minusDays(settings.keepDays()), FORGOTTEN));
    }

    private void attempt(Runnable work) {
        try {
            caller.actAs(Actor.job("-", Activity.KEEP_LEDGER));
            work.run();
        } catch (RuntimeException e) { // thrown on, it would end the timer for good
            LOG.log(Level.WARNING, () -> "The figures were not brought up to date: " + Failure.describe(e));
        }
    }
}
