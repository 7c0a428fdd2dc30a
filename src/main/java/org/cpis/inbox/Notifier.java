package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpis.delivery.Outbox;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.RecordOpened;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.PlanDetails;

/**
 * Tells each authority that holds a visible record, in the transaction of the opening: in a notification of its
 * own, or in the one of the same view (ruling 19).
 *
 * <p>The same view is the same user, organisation and person, less than the window after the first opening that the
 * notification tells of. A notification that social care has closed, or that the viewer corrected as the wrong patient,
 * takes no further opening: nobody would look at it again. The next one is then told of anew, with a window of its own.
 */
@Stateless
public class Notifier {

    private static final String ONE = " viewer_id = ?1 AND organisation = ?2 AND person_id = ?3 AND authority = ?4";

    private static final String ENTER =
            "INSERT INTO notification_window (viewer_id, organisation, person_id, authority)"
                    + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE authority = ?4";

    /** With a lock, because what the one before wrote is not in the snapshot of a transaction that waited for it. */
    private static final String READ = "SELECT notification_id FROM notification_window WHERE" + ONE + " FOR UPDATE";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private Router router;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkerMail workerMail;

    @Inject
    private ClockSettings clocks;

    @Inject
    private InboxSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Makes another opening by the same viewer wait for this one. Called before the opening is written down: who works on
     * a notification locks it before the ledger too, and so none wait in a circle.
     *
     * @param plans what is about to be opened
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY
    }) // with a reason in a closed setting, who looks silently elsewhere tells too
    public void hold(String personId, List<PlanDetails> plans) {
        plans.stream()
                .map(PlanDetails::authority)
                .distinct()
                .sorted()
                .map(authority -> newest(caller.require(), personId, authority))
                .flatMap(Optional::stream)
                .sorted() // everybody takes several in this order
                .forEach(this::locked);
    }

    public void onRecordOpened(@Observes RecordOpened opened) {
        opened.plans().stream()
                .sorted(RoutingCase.STRICTEST_FIRST)
                .collect(Collectors.groupingBy(PlanDetails::authority, TreeMap::new, Collectors.toList()))
                .forEach((authority, plans) -> tell(authority, opened, plans));
    }

    private void tell(String authority, RecordOpened opened, List<PlanDetails> plans) {
        Optional<Notification> same = newest(opened.viewer(), opened.personId(), authority)
                .map(this::locked)
                .filter(known -> known.isSameView(opened.at(), settings.sameView()));
        same.ifPresent(known -> known.again(opened.at(), plans));
        String id = same.map(Notification::id).orElseGet(() -> anew(authority, opened, plans));
        em.persist(new Opening(Ids.next(clock.instant()), id, opened.eventId(), opened.at()));
    }

    private String anew(String authority, RecordOpened opened, List<PlanDetails> plans) {
        String id = Ids.next(clock.instant());
        Route route = router.route(authority, opened.personId(), plans, opened.at());
        Deadlines deadlines =
                clocks.targets().ofPlans(route.queue(), plans, opened.at(), organisations.hoursOf(authority));
        Notification notification = new Notification(id, authority, opened, plans).sendTo(route, deadlines);
        em.persist(notification);
        em.flush(); // before the opening that points to it
        String point = "UPDATE notification_window SET notification_id = ?5 WHERE" + ONE;
        window(point, opened.viewer(), opened.personId(), authority)
                .setParameter(5, id)
                .executeUpdate();
        outbox.write(notification.event());
        workerMail.assigned(route.ownerId(), List.of(id));
        return id;
    }

    /** The newest notification of such views, whose window is locked from here on; empty when there was none before. */
    private Optional<String> newest(Actor viewer, String personId, String authority) {
        window(ENTER, viewer, personId, authority).executeUpdate();
        List<?> found = window(READ, viewer, personId, authority).getResultList();
        return found.stream().filter(Objects::nonNull).map(String.class::cast).findFirst();
    }

    private Query window(String statement, Actor viewer, String personId, String authority) {
        return em.createNativeQuery(statement)
                .setParameter(1, viewer.userId())
                .setParameter(2, viewer.organisation())
                .setParameter(3, personId)
                .setParameter(4, authority);
    }

    private Notification locked(String id) {
        return em.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
