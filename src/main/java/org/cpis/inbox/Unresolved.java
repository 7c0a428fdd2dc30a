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
 * Tells of an opening that nobody was told of: every authority that ever held anything about the person gets it in its
 * data-quality queue, without a plan, because what was visible then is not guessed now (domain 7.8).
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

    /** @return whether anybody could be told */
    @Allowed(DELIVER)
    public boolean tell(String eventId) {
        RecordOpened opened = opened(eventId);
        List<String> authorities = plans.everHeldBy(opened.personId());
        authorities.forEach(authority -> tell(authority, opened));
        return !authorities.isEmpty();
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
