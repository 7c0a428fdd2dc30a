package org.cpis.inbox;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.register.NumberFollowed;

/** Notifications, missed-alert requests and allocations go along when a number is superseded: the inbox shows one number of a person, the current one. */
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
        allocations(followed);
    }

    /** Where an authority has allocated a worker on either number, the one of the newer number stays. */
    private void allocations(NumberFollowed followed) {
        List<String> there =
                of(followed.toPerson()).stream().map(Allocation::authority).toList();
        for (Allocation allocation : of(followed.fromPerson())) {
            if (there.contains(allocation.authority())) {
                em.remove(allocation);
            } else {
                allocation.follow(followed.toPerson());
            }
        }
    }

    private List<Allocation> of(String person) {
        return em.createQuery("select a from Allocation a where a.personId = :person", Allocation.class)
                .setParameter("person", person)
                .getResultList();
    }
}
