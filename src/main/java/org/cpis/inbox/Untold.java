package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cpis.delivery.DeliverySettings;
import org.cpis.delivery.Outbox;
import org.cpis.identity.Allowed;

/**
 * Compares the ledger with the inbox, and the inbox with the outbox. All three are written in one transaction, so a
 * difference means that something is broken: a notification without deliveries gets them; an opening without a
 * notification is told of late ({@link Unresolved}), and counted where nobody can be told.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Untold {

    /** Enough to say that much is wrong; the rest is found in the runs after. */
    private static final int MOST = 500;

    private static final String OPENINGS = """
            SELECT e.id FROM access_event e WHERE e.action = 'OPENED' AND e.mode = 'NOTIFY' AND e.at > ?1
            AND NOT EXISTS (SELECT 1 FROM notification_opening o WHERE o.event_id = e.id) LIMIT ?2""";

    private static final String NOTIFICATIONS = """
            SELECT n.id FROM notification n WHERE n.viewed_at > ?1
            AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.event_id = n.id) ORDER BY n.viewed_at LIMIT ?2""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    /** How many openings in a notifying role nobody was told of, up to a bound. */
    @Allowed(DELIVER)
    public int openings() {
        return ids(OPENINGS).size();
    }

    /** Those openings. */
    @Allowed(DELIVER)
    public List<String> events() {
        return ids(OPENINGS).stream().map(String.class::cast).toList();
    }

    /** Notifications that no channel knows of, oldest first. */
    @Allowed(DELIVER)
    public List<String> notifications() {
        return ids(NOTIFICATIONS).stream().map(String.class::cast).toList();
    }

    /** Writes the deliveries of one of them. */
    @Allowed(DELIVER)
    public void repair(String notificationId) {
        outbox.write(em.find(Notification.class, notificationId).event());
    }

    private List<?> ids(String query) {
        LocalDateTime since = LocalDateTime.ofInstant(clock.instant().minus(settings.lookBack()), ZoneOffset.UTC);
        return em.createNativeQuery(query)
                .setParameter(1, since)
                .setParameter(2, MOST)
                .getResultList();
    }
}
