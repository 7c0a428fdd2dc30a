package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;

/** That social care has seen the openings of a notification; health is told so ({@link Sightings}). */
@Stateless
public class Openings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** A worker of the authority has a notification of its own before the eyes. For each opening the first time counts. */
    @Allowed(WORK_INBOX)
    public void seen(String notificationId) {
        requireOwn(notificationId);
        em.createQuery("update Notification n set n.seenAt = :now, n.seenBy = :by, n.version = n.version + 1"
                        + " where n.id = :id and n.seenAt is null")
                .setParameter("now", clock.instant())
                .setParameter("by", caller.require().name())
                .setParameter("id", notificationId)
                .executeUpdate();
        em.createQuery("update Opening o set o.seenAt = :now where o.notificationId = :id and o.seenAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", notificationId)
                .executeUpdate();
    }

    private void requireOwn(String id) {
        List<String> own = em.createQuery(
                        "select n.id from Notification n where n.id = :id and n.authority = :authority", String.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .getResultList();
        if (own.isEmpty()) {
            throw scope.refuse("notification");
        }
    }
}
