package org.cpis.delivery;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/**
 * Takes what is to be told, in the transaction of whatever is told: both are there or neither is (law 1). Each event goes
 * into the authority's mailbox, to its webhook where it has one, and to the addresses of the team; where the team has
 * none, to those that are for no team.
 */
@Stateless
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    /** Writes one row for each recipient and channel. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, DELIVER})
    public void write(OutboxEvent event) {
        Instant now = clock.instant();
        em.persist(Delivery.inMailbox(Ids.next(now), event, now));
        Webhook webhook = em.find(Webhook.class, event.authority());
        boolean called = webhook != null && webhook.isEnabled();
        if (called) {
            em.persist(Delivery.byWebhook(Ids.next(now), event, now));
        }
        List<Recipient> recipients = recipients(event);
        recipients.forEach(to -> em.persist(Delivery.byEmail(Ids.next(now), event, to, now, to.dueAfter(now))));
        if (called || recipients.stream().anyMatch(to -> !to.isDigest())) {
            filled.fire(new OutboxFilled());
        }
    }

    private List<Recipient> recipients(OutboxEvent event) {
        List<Recipient> all = em.createQuery("""
                        select r from Recipient r where r.authority = :authority and r.enabled = true
                        and (r.teamCode = :team or r.teamCode is null)""", Recipient.class)
                .setParameter("authority", event.authority())
                .setParameter("team", event.teamCode() == null ? "" : event.teamCode())
                .setMaxResults(settings.recipients())
                .getResultList();
        List<Recipient> team =
                all.stream().filter(one -> one.teamCode() != null).toList();
        return team.isEmpty() ? all : team;
    }
}
