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
 * difference means that something is broken: a notification that is not in the mailbox gets what it lacks; an opening of
 * which an authority was not told is told of late ({@link Unresolved}), and counted where nobody can be told.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Untold {

    /** Enough to say that much is wrong; the rest is found in the runs after. */
    private static final int MOST = 500;

    /**
     * Fewer authorities were told than plans were shown, which the event says, and fewer than held something then: of what
     * one authority holds twice it is told once.
     */
    private static final String OPENINGS = """
            SELECT id FROM (
              SELECT e.id, e.at, e.person_id, CAST(SUBSTRING_INDEX(e.detail, ' ', 1) AS UNSIGNED) AS shown,
              (SELECT COUNT(DISTINCT n.authority) FROM notification_opening o JOIN notification n
              ON n.id = o.notification_id WHERE o.event_id = e.id) AS told
              FROM access_event e WHERE e.action = 'OPENED' AND e.mode = 'NOTIFY' AND e.at > ?1) v
            WHERE told = 0 OR told < shown AND told < (
              SELECT COUNT(DISTINCT p.authority) FROM plan FOR SYSTEM_TIME ALL p WHERE p.person_id = v.person_id
              AND UNIX_TIMESTAMP(p.row_start) <= TIMESTAMPDIFF(MICROSECOND, '1970-01-01', v.at) / 1000000
              AND UNIX_TIMESTAMP(p.row_end) > TIMESTAMPDIFF(MICROSECOND, '1970-01-01', v.at) / 1000000)
            LIMIT ?2""";

    private static final String NOTIFICATIONS = """
            SELECT n.id FROM notification n WHERE n.viewed_at > ?1 AND NOT EXISTS (SELECT 1 FROM delivery d
            WHERE d.event_id = n.id AND d.channel = 'MAILBOX') ORDER BY n.viewed_at LIMIT ?2""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Unresolved unresolved;

    @Inject
    private Outbox outbox;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    /** How often an authority was not told of an opening in a notifying role, up to a bound. */
    @Allowed(DELIVER)
    public int openings() {
        return events().stream().mapToInt(unresolved::missing).sum();
    }

    /** Openings of which somebody may not have been told. */
    @Allowed(DELIVER)
    public List<String> events() {
        return ids(OPENINGS).stream().map(String.class::cast).toList();
    }

    /** Notifications that are not in the mailbox, where each must be, oldest first. */
    @Allowed(DELIVER)
    public List<String> notifications() {
        return ids(NOTIFICATIONS).stream().map(String.class::cast).toList();
    }

    /** Writes the deliveries that one of them lacks, to whom its place says. */
    @Allowed(DELIVER)
    public void repair(String notificationId) {
        outbox.complete(em.find(Notification.class, notificationId).event());
    }

    private List<?> ids(String query) {
        LocalDateTime since = LocalDateTime.ofInstant(clock.instant().minus(settings.lookBack()), ZoneOffset.UTC);
        return em.createNativeQuery(query)
                .setParameter(1, since)
                .setParameter(2, MOST)
                .getResultList();
    }
}
