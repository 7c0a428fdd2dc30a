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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private DueRows rows;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    /**
     * What is to go next, now on lease; what another node holds is passed over. Authorities take turns, so that the backlog
     * of one does not stand before the others. What an address gets together comes as one, whatever its place in the order.
     *
     * @param traffic what this node is sending; no more comes than it has room for
     */
    @Allowed(DELIVER)
    public List<Parcel> take(Traffic traffic) {
        Instant now = clock.instant();
        Traffic planned = traffic.copy();
        List<Parcel> taken = new ArrayList<>();
        int lines = 0;
        for (DueRows.Due due : rows.due(now)) {
            if (lines < settings.together() && planned.hasRoom(due.channel(), due.authority())) {
                Optional<Parcel> parcel = parcel(due.id(), now);
                parcel.ifPresent(one -> planned.enter(one.channel(), one.authority()));
                parcel.ifPresent(taken::add);
                lines += parcel.map(one -> one.rows().size()).orElse(0);
            }
        }
        return taken;
    }

    /** How a try went. Whoever had a row when its lease was over comes too late: another try is on its way. */
    @Allowed(DELIVER)
    public void done(Parcel parcel, Sent sent) {
        Instant now = clock.instant(); // one for all, so that they are due together again
        parcel.rows().stream().sorted(Comparator.comparing(Leased::id)).forEach(leased -> {
            Delivery delivery = locked(leased.id());
            if (delivery != null && delivery.isLeasedBy(leased.lease())) {
                end(delivery, sent, now);
            }
        });
    }

    private void end(Delivery delivery, Sent sent, Instant now) {
        if (sent.good()) {
            delivery.delivered(sent.outcome(), now);
        } else {
            delivery.failed(sent.outcome(), now, settings.backOff());
        }
    }

    /** Takes back what dead nodes held. @return how many */
    @Allowed(DELIVER)
    public int release() {
        Instant now = clock.instant();
        int released = 0;
        for (String id : rows.left(now)) {
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

    private Optional<Parcel> parcel(String id, Instant now) {
        if (!isFree(id, DeliveryState.WAITING)) {
            return Optional.empty();
        }
        Delivery delivery = locked(id);
        Optional<Leased> first = take(delivery, now);
        if (first.isEmpty() || !delivery.isDigest()) {
            return first.map(one -> new Parcel(List.of(one)));
        }
        Stream<Leased> others = rows.companions(id, first.get().address(), now).stream()
                .filter(other -> isFree(other, DeliveryState.WAITING))
                .map(other -> take(locked(other), now))
                .flatMap(Optional::stream);
        return Optional.of(new Parcel(Stream.concat(first.stream(), others).toList()));
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
