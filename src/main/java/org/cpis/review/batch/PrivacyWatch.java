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
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;
import org.cpis.review.LogSpan;
import org.cpis.review.OpeningSweep;
import org.cpis.review.RuleRuns;
import org.cpis.review.UserSweep;

/** Every few minutes, on one node: judges what is new in the ledger by the rules that raise privacy alerts. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each rule
public class PrivacyWatch {

    private static final Logger LOG = Logger.getLogger(PrivacyWatch.class.getName());

    @Inject
    private OpeningSweep openings;

    @Inject
    private UserSweep users;

    @Inject
    private RuleRuns runs;

    @Inject
    private Caller caller;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void look() {
        try {
            caller.actAs(Actor.job("-", Activity.WATCH_PRIVACY));
            runs.begin().ifPresent(span -> {
                judge(span);
                runs.done(span);
            });
        } catch (RuntimeException e) { // thrown on, it would end the timer for good; the stretch is judged again
            LOG.log(Level.WARNING, () -> "The rules could not judge the ledger: " + Failure.describe(e));
        }
    }

    /** The work of one run; however often a stretch is judged, its alerts are raised once. @return findings */
    public int judge(LogSpan span) {
        caller.actAs(Actor.job("-", Activity.WATCH_PRIVACY));
        List<ToIntFunction<LogSpan>> rules = List.of(
                openings::noAttendance,
                openings::seenNotOpened,
                users::manyPersons,
                users::silentUnlikeRole,
                users::leavers,
                users::dormant);
        return rules.stream().mapToInt(rule -> rule.applyAsInt(span)).sum();
    }
}
