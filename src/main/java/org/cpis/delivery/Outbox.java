package org.cpis.delivery;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        List<Recipient> recipients = recipients(event.authority(), event.teamCode(), Audience.TEAM);
        recipients.forEach(to -> em.persist(Delivery.byEmail(Ids.next(now), event, to, now, to.dueAfter(now))));
        if (called || recipients.stream().anyMatch(to -> !to.isDigest())) {
            filled.fire(new OutboxFilled());
        }
    }

    /** Writes an e-mail for each address, to go at once; only what is new waits for the hours it has. @return how many */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, DELIVER})
    public int mail(Letter letter) {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>();
        for (Addressee to : letter.workers()) {
            if (EmailAddress.isGood(to.address()) && isFirst(told, to.address())) {
                em.persist(Delivery.byLetter(Ids.next(now), letter, to.id(), to.address(), now));
            }
        }
        for (Recipient to : readers(letter)) {
            if (isFirst(told, to.address())) {
                em.persist(Delivery.byLetter(Ids.next(now), letter, to, now));
            }
        }
        if (!told.isEmpty()) {
            filled.fire(new OutboxFilled());
        }
        return told.size();
    }

    private List<Recipient> readers(Letter letter) {
        return letter.audience() == null
                ? List.of()
                : recipients(letter.authority(), letter.teamCode(), letter.audience());
    }

    private static boolean isFirst(Set<String> told, String address) {
        return told.add(address.toLowerCase(Locale.ROOT));
    }

    private List<Recipient> recipients(String authority, String teamCode, Audience audience) {
        List<Recipient> all = em.createQuery("""
                        select r from Recipient r where r.authority = :authority and r.enabled = true
                        and r.audience = :audience and (r.teamCode = :team or r.teamCode is null)""", Recipient.class)
                .setParameter("authority", authority)
                .setParameter("audience", audience)
                .setParameter("team", teamCode == null ? "" : teamCode)
                .setMaxResults(settings.recipients())
                .getResultList();
        List<Recipient> team =
                all.stream().filter(one -> one.teamCode() != null).toList();
        return team.isEmpty() ? all : team;
    }
}
