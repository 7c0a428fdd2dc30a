package org.cpis.review;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** Reports that wait, for several nodes at once: each takes one on a lease and says how it went. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // the lease must be seen before the report is made
public class ReportQueue {

    private static final int READ = 20;

    private static final String FREE = "SELECT id FROM report_order WHERE id = ?1 FOR UPDATE SKIP LOCKED";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportFiles files;

    @Inject
    private ReportSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The next one, oldest first, now on lease; also one whose run died. One that was tried too often is given up. */
    @Allowed(DELIVER)
    public Optional<ReportTask> take() {
        Instant now = clock.instant();
        return ids(
                        "r.state = org.cpis.review.ReportState.WAITING"
                                + " or r.state = org.cpis.review.ReportState.RUNNING and r.leaseUntil < :now",
                        now)
                .map(this::locked)
                .flatMap(Optional::stream)
                .filter(order -> order.isDue(now))
                .filter(order -> !isGivenUp(order, now))
                .findFirst()
                .map(order -> order.begin(Ids.next(now), now, now.plus(settings.lease())));
    }

    /** @throws ReportStopped when it is not this run's any more */
    @Allowed(SIGNED_IN)
    public void moveOn(ReportTask task, int rows) {
        held(task).moveOn(rows, clock.instant().plus(settings.lease()));
    }

    /** The file is kept and its content written down, as whoever ordered it. */
    @Allowed(SIGNED_IN)
    public void done(ReportTask task, int rows, List<byte[]> parts) {
        ReportOrder order = held(task);
        Instant now = clock.instant();
        order.ready(rows, now, now.plus(settings.kept()));
        files.keep(task.id(), parts);
        ledger.append(Entry.about(order.personId(), Action.REPORT_MADE, Outcome.DONE, order.says()));
    }

    /** @param tooLarge no further run would do better */
    @Allowed(SIGNED_IN)
    public void failed(ReportTask task, boolean tooLarge) {
        ReportOrder order = held(task);
        if (tooLarge || order.isTriedOut(settings.attempts())) {
            fail(order, tooLarge ? "TOO_LARGE" : "FAULT", clock.instant());
        } else {
            order.release();
        }
    }

    /** Removes the files that nobody fetched in time. @return how many */
    @Allowed(DELIVER)
    public int expire() {
        Instant now = clock.instant();
        List<ReportOrder> over = ids("r.state = org.cpis.review.ReportState.READY and r.expiresAt <= :now", now)
                .map(this::locked)
                .flatMap(Optional::stream)
                .filter(order -> order.row().isReady() && !order.isReadyOn(now))
                .toList();
        for (ReportOrder order : over) {
            files.remove(order.row().id());
            order.end(ReportState.EXPIRED, "", now);
            record(order, Action.REPORT_EXPIRED, Outcome.DONE);
        }
        return over.size();
    }

    private boolean isGivenUp(ReportOrder order, Instant now) {
        boolean over = order.isTriedOut(settings.attempts());
        if (over) {
            fail(order, "FAULT", now);
        }
        return over;
    }

    private void fail(ReportOrder order, String why, Instant now) {
        if (order.row().state() == ReportState.WAITING) {
            order.begin(Ids.next(now), now, now);
        }
        order.end(ReportState.FAILED, why, now);
        record(order, Action.REPORT_FAILED, Outcome.NOTHING);
    }

    /** By the portal, in the organisation of whoever ordered it, so that its reviewers see it. */
    private void record(ReportOrder order, Action action, Outcome outcome) {
        Actor before = caller.require();
        caller.actAs(Actor.job(order.organisation(), Activity.DELIVER));
        ledger.append(Entry.about(order.personId(), action, outcome, order.says()));
        caller.actAs(before);
    }

    private Stream<String> ids(String condition, Instant now) {
        return em
                .createQuery(
                        "select r.id from ReportOrder r where (" + condition + ") order by r.orderedAt, r.id",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(READ)
                .getResultList()
                .stream();
    }

    /** As it is now; empty while somebody else has it in hand. */
    private Optional<ReportOrder> locked(String id) {
        boolean free =
                !em.createNativeQuery(FREE).setParameter(1, id).getResultList().isEmpty();
        return free ? Optional.of(em.find(ReportOrder.class, id, LockModeType.PESSIMISTIC_WRITE)) : Optional.empty();
    }

    private ReportOrder held(ReportTask task) {
        return Optional.ofNullable(em.find(ReportOrder.class, task.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(order -> order.isHeldBy(task.lease()))
                .orElseThrow(ReportStopped::new);
    }
}
