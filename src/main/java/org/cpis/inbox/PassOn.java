package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/**
 * Gives all that an absent or departed worker has open, notifications and claimed missed-alert requests, to whoever covers,
 * in one step: everything or nothing.
 */
@Stateless
public class PassOn {

    private static final String OPEN = "select n.id from Notification n where n.authority = :own and n.ownerId = :user"
            + " and n.status <> org.cpis.inbox.Status.CLOSED order by n.id";

    private static final String CLAIMED =
            "select m.id from MissedAlert m where m.authority = :own and m.ownerId = :user"
                    + " and m.status = org.cpis.inbox.MissedStatus.CLAIMED order by m.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private WorkerDesk desk;

    @Inject
    private RoutingSettings settings;

    @Inject
    private WorkerMail mail;

    @Inject
    private Pauses pauses;

    @Inject
    private Clock clock;

    /** How many items of either kind go in one step at most; where there are more, the step is done again. */
    @Allowed(MANAGE_TEAM)
    public int most() {
        return settings.passOnRows();
    }

    /**
     * Passes everything on.
     *
     * @param id of the worker
     * @param open notifications, as the page has shown it
     * @param requests the same for missed-alert requests
     * @return how many items were passed on
     * @throws ChangedMeanwhile when there are more or fewer by now, or nobody is there to take them
     */
    @Allowed(MANAGE_TEAM)
    public int all(String id, long open, long requests) {
        WorkerView from = desk.read(id);
        String user = from.row().userId();
        List<Notification> items = locked(OPEN, Notification.class, user).stream()
                .filter(item -> item.isOpenOf(user)) // somebody else may have been quicker
                .toList();
        List<MissedAlert> asked = locked(CLAIMED, MissedAlert.class, user).stream()
                .filter(item -> item.isClaimedBy(user))
                .toList();
        if (!from.isPassable()
                || items.size() != Math.min(open, settings.passOnRows())
                || asked.size() != Math.min(requests, settings.passOnRows())) {
            throw new ChangedMeanwhile();
        }
        mail.assigned(
                from.cover().userId(), items.stream().map(Notification::id).toList());
        mail.requestsAssigned(
                from.cover().userId(), asked.stream().map(MissedAlert::id).toList());
        items.forEach(item -> pass(item, from.row(), from.cover()));
        asked.forEach(item -> pass(item, from.row(), from.cover()));
        return items.size() + asked.size();
    }

    private <T> List<T> locked(String ids, Class<T> kind, String user) {
        return em.createQuery(ids, String.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("user", user)
                .setMaxResults(settings.passOnRows())
                .getResultStream()
                .map(id -> em.find(kind, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    private void pass(Notification item, WorkerRow from, WorkerRow to) {
        Instant now = clock.instant();
        pauses.endOf(item.id());
        item.cover(to, now);
        FollowUpDraft note = new FollowUpDraft(null, from.name() + " > " + to.name());
        em.persist(new FollowUp(Ids.next(now), now, item.id(), caller.require(), note, Step.COVERED));
        ledger.append(Entry.about(item.personId(), Action.NOTIFICATION_ASSIGNED, Outcome.DONE, "to the cover"));
    }

    private void pass(MissedAlert item, WorkerRow from, WorkerRow to) {
        Instant now = clock.instant();
        item.give(from.userId(), to.userId(), to.name(), now);
        String note = from.name() + " > " + to.name();
        em.persist(new MissedAlertStep(Ids.next(now), now, item, MissedStep.COVERED, note, caller.require()));
        String detail = "request " + item.reference() + " to the cover";
        ledger.append(Entry.about(item.personId(), Action.MISSED_ALERT_ASSIGNED, Outcome.DONE, detail));
    }
}
