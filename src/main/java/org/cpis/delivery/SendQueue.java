package org.cpis.delivery;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/** What is to be sent, for several nodes at once: each takes rows on a lease and says afterwards how it went. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // the lease must be seen before anything is sent
public class SendQueue {

    private static final String FREE = "SELECT id FROM delivery WHERE id = ?1 AND state = ?2 FOR UPDATE SKIP LOCKED";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    /** The next rows whose time has come, now on lease; those that another node holds are passed over. */
    @Allowed(DELIVER)
    public List<Leased> take() {
        Instant now = clock.instant();
        List<Leased> taken = new ArrayList<>();
        for (String id : due(now)) {
            if (isFree(id, DeliveryState.WAITING)) {
                take(locked(id), now).ifPresent(taken::add);
            }
        }
        return taken;
    }

    /** How a try went. Whoever had the row when its lease was over comes too late: another try is on its way. */
    @Allowed(DELIVER)
    public void done(Leased leased, Sent sent) {
        Delivery delivery = locked(leased.id());
        if (!delivery.isLeasedBy(leased.lease())) {
            return;
        }
        if (sent.good()) {
            delivery.delivered(sent.outcome(), clock.instant());
        } else {
            delivery.failed(sent.outcome(), clock.instant(), settings.backOff());
        }
    }

    /** Takes back what dead nodes held. @return how many */
    @Allowed(DELIVER)
    public int release() {
        Instant now = clock.instant();
        int released = 0;
        for (String id : ids("d.state = org.cpis.delivery.DeliveryState.SENDING and d.leaseUntil < :now", now)) {
            if (isFree(id, DeliveryState.SENDING)) {
                Delivery delivery = locked(id);
                if (delivery.isLeaseOver(now)) {
                    delivery.failed("node ended", now, settings.backOff());
                    released++;
                }
            }
        }
        return released;
    }

    private Optional<Leased> take(Delivery delivery, Instant now) {
        Optional<String> address = address(delivery);
        if (address.isEmpty()) {
            delivery.notWanted(now);
            return Optional.empty();
        }
        delivery.lease(Ids.next(now), now.plus(settings.lease()));
        return address.map(delivery::leased);
    }

    private Optional<String> address(Delivery delivery) {
        if (delivery.address() != null) {
            return Optional.of(delivery.address());
        }
        if (delivery.channel() == Channel.EMAIL) {
            return Optional.ofNullable(em.find(Recipient.class, delivery.recipient()))
                    .filter(Recipient::isEnabled)
                    .map(Recipient::address);
        }
        return Optional.ofNullable(em.find(Webhook.class, delivery.authority()))
                .filter(Webhook::isEnabled)
                .map(Webhook::url);
    }

    private List<String> due(Instant now) {
        return ids("d.state = org.cpis.delivery.DeliveryState.WAITING and d.nextTry <= :now", now);
    }

    private List<String> ids(String condition, Instant now) {
        return em.createQuery(
                        "select d.id from Delivery d where " + condition + " order by d.nextTry, d.id", String.class)
                .setParameter("now", now)
                .setMaxResults(settings.batch())
                .getResultList();
    }

    private boolean isFree(String id, DeliveryState state) {
        return !em.createNativeQuery(FREE)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .getResultList()
                .isEmpty();
    }

    /** As it is now, not as it was when this transaction began. */
    private Delivery locked(String id) {
        return em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
