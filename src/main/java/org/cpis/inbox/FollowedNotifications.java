package org.cpis.inbox;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cpis.register.NumberFollowed;

/** Notifications and missed-alert requests go along when a number is superseded: the inbox shows one number of a person, the current one. */
@Stateless
public class FollowedNotifications {

    @PersistenceContext
    private EntityManager em;

    public void onNumberFollowed(@Observes NumberFollowed followed) {
        em.createQuery("update Notification n set n.personId = :to, n.version = n.version + 1 where n.personId = :from")
                .setParameter("to", followed.toPerson())
                .setParameter("from", followed.fromPerson())
                .executeUpdate();
        em.createQuery("update MissedAlert m set m.personId = :to, m.version = m.version + 1 where m.personId = :from")
                .setParameter("to", followed.toPerson())
                .setParameter("from", followed.fromPerson())
                .executeUpdate();
    }
}
