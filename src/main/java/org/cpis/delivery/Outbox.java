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
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/**
 * Takes what is to be told, in the transaction of whatever is told: both are there or neither is (law 1). Each event goes
 * into the authority's mailbox, to its webhook where it has one, and to the addresses of the {@link Place} where it is.
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
        tell(event, Set.of());
    }

    /** Writes what is missing of that, for something that was told before. */
    @Allowed(DELIVER)
    public void complete(OutboxEvent event) {
        tell(event, known(event));
    }

    /** Tells the addresses of where it is now, of those that were not told of it before. */
    @Allowed(DELIVER)
    public void moved(OutboxEvent event) {
        if (mail(event, known(event))) {
            filled.fire(new OutboxFilled());
        }
    }

    private void tell(OutboxEvent event, Set<String> known) {
        Instant now = clock.instant();
        if (!known.contains(key(Channel.MAILBOX, event.authority()))) {
            em.persist(Delivery.inMailbox(Ids.next(now), event, now));
        }
        Webhook webhook = em.find(Webhook.class, event.authority());
        boolean called =
                webhook != null && webhook.isEnabled() && !known.contains(key(Channel.WEBHOOK, event.authority()));
        if (called) {
            em.persist(Delivery.byWebhook(Ids.next(now), event, now));
        }
        boolean atOnce = mail(event, known);
        if (called || atOnce) {
            filled.fire(new OutboxFilled());
        }
    }

    /** @return whether one is to go at once */
    private boolean mail(OutboxEvent event, Set<String> known) {
        Instant now = clock.instant();
        List<Recipient> recipients = recipients(event.authority(), event.place(), Audience.TEAM).stream()
                .filter(to -> !known.contains(key(Channel.EMAIL, to.id())))
                .toList();
        recipients.forEach(to -> em.persist(Delivery.byEmail(Ids.next(now), event, to, now, to.dueAfter(now))));
        return recipients.stream().anyMatch(to -> !to.isDigest());
    }

    /** The rows that are there already. */
    private Set<String> known(OutboxEvent event) {
        return em.createQuery("select d from Delivery d where d.eventId = :event", Delivery.class)
                .setParameter("event", event.id())
                .getResultStream()
                .map(row -> key(row.channel(), row.recipient()))
                .collect(Collectors.toSet());
    }

    private static String key(Channel channel, String recipient) {
        return channel + " " + recipient;
    }

    /** Writes an e-mail for each address, to go at once; only what is new waits for the hours it has. @return how many */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, DELIVER})
    public int mail(Letter letter) {
        return mailAll(List.of(letter));
    }

    /** The same for many, which are sent together where their kind wants it. @return how many rows */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, DELIVER})
    public int mailAll(List<Letter> letters) {
        int told = letters.stream().mapToInt(this::put).sum();
        if (told > 0) {
            filled.fire(new OutboxFilled());
        }
        return told;
    }

    private int put(Letter letter) {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>();
        for (Addressee to : letter.workers()) {
            if (EmailAddress.isGood(to.address()) && isFirst(told, to.address())) {
                em.persist(Delivery.byLetter(Ids.next(now), letter, to, now));
            }
        }
        for (Recipient to : readers(letter)) {
            if (isFirst(told, to.address())) {
                em.persist(Delivery.byLetter(Ids.next(now), letter, to, now));
            }
        }
        return told.size();
    }

    private List<Recipient> readers(Letter letter) {
        return letter.audience() == null
                ? List.of()
                : recipients(letter.authority(), letter.place(), letter.audience());
    }

    private static boolean isFirst(Set<String> told, String address) {
        return told.add(address.toLowerCase(Locale.ROOT));
    }

    private List<Recipient> recipients(String authority, Place place, Audience audience) {
        return place.told(em.createQuery("""
                        select r from Recipient r where r.authority = :authority and r.enabled = true
                        and r.audience = :audience order by r.id""", Recipient.class)
                .setParameter("authority", authority)
                .setParameter("audience", audience)
                .setMaxResults(settings.recipients())
                .getResultList());
    }
}
