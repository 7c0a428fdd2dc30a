package org.cpis.delivery;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** What did not go, and sending it again: a data officer's own authority, or all for the national administrator. */
@Stateless
public class DeliveryDesk {

    private static final String ROW = """
            select new org.cpis.delivery.DeliveryRow(d.id, d.reference, d.authority, d.channel, d.state, d.attempts,
            d.dueAt, d.nextTry, d.outcome) from Delivery d where""";

    private static final String STUCK = """
             (d.state = org.cpis.delivery.DeliveryState.GIVEN_UP or d.state in
            (org.cpis.delivery.DeliveryState.WAITING, org.cpis.delivery.DeliveryState.SENDING)
            and d.channel <> org.cpis.delivery.Channel.MAILBOX and d.dueAt < :before)""";

    private static final String GIVEN_UP = " d.state = org.cpis.delivery.DeliveryState.GIVEN_UP";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private DeliveryCount count;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    @Allowed({KEEP_DATA, ADMINISTER})
    public DeliveryFigures figures() {
        return count.figures(own());
    }

    /** Given up, or long on its way; oldest first, one page. */
    @Allowed({KEEP_DATA, ADMINISTER})
    public List<DeliveryRow> stuck() {
        List<DeliveryRow> rows = scoped(
                        em.createQuery(ROW + STUCK + mine() + " order by d.dueAt, d.id", DeliveryRow.class))
                .setParameter("before", clock.instant().minus(settings.alarmAfter()))
                .setMaxResults(settings.pageSize())
                .getResultList();
        ledger.append(Entry.of(Action.DELIVERY_LISTED, Outcome.DONE, rows.size() + " deliveries"));
        return rows;
    }

    /**
     * Sends one again that was given up.
     *
     * @throws DeliveryNotPossible when a colleague was quicker
     */
    @Allowed({KEEP_DATA, ADMINISTER})
    public void replay(String id) {
        Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || (own() != null && !delivery.authority().equals(own()))) {
            throw scope.refuse("delivery");
        }
        delivery.replay(clock.instant());
        replayed(1);
    }

    /** Sends again what was given up, oldest first, as many as one page. @return how many */
    @Allowed({KEEP_DATA, ADMINISTER})
    public int replayAll() {
        List<String> ids = scoped(em.createQuery(
                        "select d.id from Delivery d where" + GIVEN_UP + mine() + " order by d.dueAt, d.id",
                        String.class))
                .setMaxResults(settings.pageSize())
                .getResultList();
        Instant now = clock.instant();
        ids.stream()
                .sorted()
                .forEach(id -> em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE)
                        .replay(now));
        replayed(ids.size());
        return ids.size();
    }

    private void replayed(int deliveries) {
        ledger.append(Entry.of(Action.DELIVERY_REPLAYED, Outcome.DONE, deliveries + " deliveries"));
        filled.fire(new OutboxFilled());
    }

    /** Null: whoever administers the service sees all. */
    private String own() {
        Actor actor = caller.require();
        return actor.may(ADMINISTER) ? null : actor.organisation();
    }

    private String mine() {
        return own() == null ? "" : " and d.authority = :own";
    }

    private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
        return own() == null ? query : query.setParameter("own", own());
    }
}
