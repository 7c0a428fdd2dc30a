package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cpis.delivery.Outbox;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.RecordOpened;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.AuthorityPlans;

/**
 * Tells of an opening that authorities were not told of: each whose record was visible at that moment gets it in its
 * data-quality queue, without a plan, because what stood in it then is not guessed now (domain 7.8).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Unresolved {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuthorityPlans plans;

    @Inject
    private Organisations organisations;

    @Inject
    private Router router;

    @Inject
    private ClockSettings clocks;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Tells whoever was not told. @return how many authorities */
    @Allowed(DELIVER)
    public int tell(String eventId) {
        RecordOpened opened = opened(eventId);
        List<String> authorities = untold(opened);
        authorities.forEach(authority -> tell(authority, opened));
        return authorities.size();
    }

    /** Authorities that are still to be told of an opening; one for an opening of which nobody is known at all. */
    @Allowed(DELIVER)
    public int missing(String eventId) {
        RecordOpened opened = opened(eventId);
        int untold = untold(opened).size();
        return untold == 0 && told(eventId).isEmpty() ? 1 : untold;
    }

    private List<String> untold(RecordOpened opened) {
        List<String> told = told(opened.eventId());
        return plans.visibleTo(opened.personId(), opened.at()).stream()
                .filter(authority -> !told.contains(authority))
                .toList();
    }

    private List<String> told(String eventId) {
        return em.createQuery(
                        "select n.authority from Notification n, Opening o where o.notificationId = n.id and o.eventId = :event",
                        String.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private void tell(String authority, RecordOpened opened) {
        String id = em.createQuery(
                        "select n.id from Notification n where n.eventId = :event and n.authority = :authority",
                        String.class)
                .setParameter("event", opened.eventId())
                .setParameter("authority", authority)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> anew(authority, opened));
        em.persist(new Opening(Ids.next(clock.instant()), id, opened.eventId(), opened.at()));
    }

    private String anew(String authority, RecordOpened opened) {
        String id = Ids.next(clock.instant());
        Route route = router.route(authority, opened.personId(), List.of(), clock.instant());
        Deadlines deadlines =
                clocks.targets().of(route.queue(), List.of(), clock.instant(), organisations.hoursOf(authority));
        Notification notification = new Notification(id, authority, opened, List.of()).sendTo(route, deadlines);
        em.persist(notification);
        em.flush(); // before the opening that points to it
        outbox.write(notification.event());
        return id;
    }

    /** As the ledger has it. */
    private RecordOpened opened(String eventId) {
        Object[] row =
                em.createQuery("""
                        select e.at, e.personId, e.userId, e.userName, e.roleProfile, e.roleCode, e.roleName, e.organisation,
                        e.organisationName, e.sessionRef from AccessEvent e where e.id = :id""", Object[].class).setParameter("id", eventId).getSingleResult();
        RoleProfile profile =
                new RoleProfile(text(row, 4), text(row, 5), text(row, 6), text(row, 7), text(row, 8), Set.of());
        Actor viewer = new Actor(text(row, 2), text(row, 3), profile, 0, text(row, 9));
        return new RecordOpened(eventId, (Instant) row[0], text(row, 1), viewer, List.of());
    }

    private static String text(Object[] row, int column) {
        return (String) row[column];
    }
}
