package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpis.delivery.Outbox;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.RecordOpened;
import org.cpis.ledger.Recorded;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.PlanDetails;

/** Tells each authority that holds a visible record that the child was not brought to an appointment. */
@Stateless
public class NotBroughtNotices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private ClockSettings clocks;

    @Inject
    private Router router;

    @Inject
    private Outbox outbox;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private WorkerMail workerMail;

    @Inject
    private Clock clock;

    /**
     * Whether the caller's care setting may tell is for {@code lookup} to decide before.
     *
     * @param plans all that is visible of the person, of all authorities
     * @throws NotBroughtTold when the caller's organisation has told this of the same day before
     */
    @Allowed(VIEW_SILENTLY)
    public void tell(String personId, LocalDate appointment, List<PlanDetails> plans) {
        if (isTold(personId, appointment)) {
            throw new NotBroughtTold();
        }
        Recorded event = ledger.append(
                Entry.about(personId, Action.NOT_BROUGHT_SENT, Outcome.DONE, "appointment on " + appointment));
        RecordOpened told = new RecordOpened(event.id(), event.at(), personId, caller.require(), plans);
        plans.stream()
                .sorted(RoutingCase.STRICTEST_FIRST)
                .collect(Collectors.groupingBy(PlanDetails::authority, TreeMap::new, Collectors.toList()))
                .forEach((authority, held) -> tell(authority, told, held, appointment));
    }

    private void tell(String authority, RecordOpened told, List<PlanDetails> held, LocalDate appointment) {
        String id = Ids.next(clock.instant());
        Route route = router.route(authority, told.personId(), held, told.at());
        Deadlines deadlines =
                clocks.targets().ofPlans(route.queue(), held, told.at(), organisations.hoursOf(authority));
        Notification notification = new Notification(id, authority, told, held)
                .sendTo(route, deadlines)
                .notBrought(appointment);
        em.persist(notification);
        outbox.write(notification.event());
        workerMail.assigned(route.ownerId(), List.of(id));
    }

    private boolean isTold(String personId, LocalDate appointment) {
        return !em.createQuery("""
                        select n.id from Notification n, AccessEvent e where e.id = n.eventId and n.personId = :person
                        and n.appointmentOn = :day and e.organisation = :organisation""", String.class)
                .setParameter("person", personId)
                .setParameter("day", appointment)
                .setParameter("organisation", caller.require().organisation())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
