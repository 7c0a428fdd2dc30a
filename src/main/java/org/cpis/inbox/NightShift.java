package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

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
import org.cpis.delivery.Outbox;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;

/** Hands what the emergency duty team has over to the day, as soon as the offices are open (ruling 20). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NightShift {

    private static final String WITH_NIGHT =
            " n.queue = org.cpis.inbox.Queue.EDT and n.status <> org.cpis.inbox.Status.CLOSED";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private DayRoute days;

    @Inject
    private ClockSettings clocks;

    @Inject
    private RoutingSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkerMail mail;

    @Inject
    private Pauses pauses;

    @Inject
    private Clock clock;

    /** Authorities whose offices are open and whose emergency duty team still has something. */
    @Allowed(DELIVER)
    public List<String> authorities() {
        Instant now = clock.instant();
        return em.createQuery(
                        "select distinct n.authority from Notification n where" + WITH_NIGHT + " order by n.authority",
                        String.class)
                .getResultStream()
                .filter(authority -> organisations.hoursOf(authority).isOpenAt(now))
                .toList();
    }

    /** What it has of the caller's authority, a batch after the last id of the one before; empty text: the first. */
    @Allowed(DELIVER)
    public List<String> waiting(String after) {
        return em.createQuery(
                        "select n.id from Notification n where n.authority = :own and n.id > :after and" + WITH_NIGHT
                                + " order by n.id",
                        String.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("after", after)
                .setMaxResults(settings.handOverBatch())
                .getResultList();
    }

    /**
     * Routes one item of the caller's authority as by day, with targets from when the offices opened; whoever has taken
     * it on since then keeps it. Nodes that try at once queue up at its lock, and only the first finds it with the night.
     *
     * @return whether it went anywhere
     */
    @Allowed(DELIVER)
    public boolean handOver(String id) {
        Notification item = em.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        OfficeHours hours = organisations.hoursOf(caller.require().organisation());
        boolean own = item != null && item.authority().equals(caller.require().organisation());
        if (!own || !item.isWithNight() || !hours.isOpenAt(now)) {
            return false;
        }
        Instant opened = hours.changeBefore(now).orElse(now);
        Route route = byDay(item, opened);
        boolean kept = route.ownerId() == null || item.isOwnedBy(route.ownerId());
        item.handOver(route, clocks.targets().of(route.queue(), item.plans(), opened, hours), now);
        outbox.moved(item.event());
        if (!kept) {
            mail.assigned(route.ownerId(), List.of(id));
        }
        em.persist(new FollowUp(Ids.next(now), now, id, caller.require(), FollowUpDraft.NONE, Step.HANDED_OVER));
        ledger.append(Entry.about(item.personId(), Action.NOTIFICATION_HANDED_OVER, Outcome.DONE, "routed as by day"));
        return true;
    }

    /** Whoever stopped its clock at night has it no more. */
    private Route byDay(Notification item, Instant opened) {
        Route route = item.keptSince(opened, days.of(item));
        if (!item.isOwnedBy(route.ownerId())) {
            pauses.endOf(item.id());
        }
        return route;
    }
}
