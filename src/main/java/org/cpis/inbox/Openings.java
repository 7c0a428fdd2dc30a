package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** That social care has seen the openings of a notification; health is told so ({@link Sightings}). */
@Stateless
public class Openings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A worker of the authority has a notification of its own before the eyes. For each opening the first time counts. */
    @Allowed(WORK_INBOX)
    public void seen(String notificationId) {
        now("""
                update Notification n set n.seenAt = :now, n.version = n.version + 1
                where n.id = :id and n.authority = :authority and n.seenAt is null""", notificationId);
        now("""
                update Opening o set o.seenAt = :now where o.seenAt is null and o.notificationId = :id
                and exists (select n from Notification n where n.id = :id and n.authority = :authority)""", notificationId);
    }

    private void now(String statement, String id) {
        Query update = em.createQuery(statement);
        update.setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .executeUpdate();
    }
}
