package org.cpis.delivery;

import static org.cpis.identity.Activity.COLLECT_MESSAGES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;

/** What lies in the mailbox of the caller's authority, without saying whom it concerns. */
@Stateless
public class MailboxQueue {

    private static final String OWN = "select d from Delivery d where d.authority = :own and d.eventId = :event"
            + " and d.channel = org.cpis.delivery.Channel.MAILBOX";

    private static final String WAITING = """
            select new org.cpis.delivery.MailboxLine(d.eventId, d.reference, d.occurredAt) from Delivery d
            where d.authority = :own and d.channel = org.cpis.delivery.Channel.MAILBOX
            and d.state = org.cpis.delivery.DeliveryState.WAITING""";

    private static final String AFTER = " and (d.createdAt > :at or d.createdAt = :at and d.id > :after)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    /**
     * Not yet acknowledged ones, oldest first, one page. Whoever asks without {@code after} each time misses none: what is
     * committed late appears in front of it.
     *
     * @param after event id of the last one of the page before, acknowledged or not; null: the first page
     */
    @Allowed(COLLECT_MESSAGES)
    public List<MailboxLine> waiting(String after) {
        TypedQuery<MailboxLine> query = em.createQuery(
                        WAITING + (after == null ? "" : AFTER) + " order by d.createdAt, d.id", MailboxLine.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.mailboxPage());
        if (after != null) {
            Delivery last = one(after, LockModeType.NONE);
            query.setParameter("at", last.createdAt()).setParameter("after", last.id());
        }
        return query.getResultList();
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed(COLLECT_MESSAGES)
    public boolean isFull(List<MailboxLine> page) {
        return page.size() >= settings.mailboxPage();
    }

    /** When it was acknowledged; empty while it waits. Foreign and missing ones look the same. */
    @Allowed(COLLECT_MESSAGES)
    public MailboxReceipt receipt(String eventId) {
        return receipt(one(eventId, LockModeType.NONE), false);
    }

    /** The case system has it. Said again, it changes nothing and gets the same answer. */
    @Allowed(COLLECT_MESSAGES)
    public MailboxReceipt acknowledge(String eventId) {
        Delivery delivery = one(eventId, LockModeType.PESSIMISTIC_WRITE);
        boolean first = !delivery.isDone();
        if (first) {
            delivery.delivered("fetched", clock.instant());
        }
        return receipt(delivery, first);
    }

    private static MailboxReceipt receipt(Delivery delivery, boolean first) {
        return new MailboxReceipt(Optional.ofNullable(delivery.doneAt()), first);
    }

    private Delivery one(String eventId, LockModeType lock) {
        return em.createQuery(OWN, Delivery.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("event", eventId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("message"));
    }
}
