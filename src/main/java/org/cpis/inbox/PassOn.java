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

/** Gives all that an absent or departed worker has open to whoever covers, in one step: everything or nothing. */
@Stateless
public class PassOn {

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
    private Clock clock;

    /** How many items go in one step at most; where there are more, the step is done again. */
    @Allowed(MANAGE_TEAM)
    public int most() {
        return settings.passOnRows();
    }

    /**
     * Passes everything on.
     *
     * @param id of the worker
     * @param count of the items, as the page has shown it
     * @return how many were passed on
     * @throws ChangedMeanwhile when there are more or fewer by now, or nobody is there to take them
     */
    @Allowed(MANAGE_TEAM)
    public int all(String id, long count) {
        WorkerView from = desk.read(id);
        List<String> ids = em.createQuery(
                        "select n.id from Notification n where n.authority = :own and n.ownerId = :user"
                                + " and n.status <> org.cpis.inbox.Status.CLOSED order by n.id",
                        String.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("user", from.row().userId())
                .setMaxResults(settings.passOnRows())
                .getResultList();
        List<Notification> items = ids.stream()
                .map(item -> em.find(Notification.class, item, LockModeType.PESSIMISTIC_WRITE))
                .filter(item -> item.isOpenOf(from.row().userId())) // somebody else may have been quicker
                .toList();
        if (!from.isPassable() || items.size() != Math.min(count, settings.passOnRows())) {
            throw new ChangedMeanwhile();
        }
        mail.assigned(
                from.cover().userId(), items.stream().map(Notification::id).toList());
        items.forEach(item -> pass(item, from.row(), from.cover()));
        return items.size();
    }

    private void pass(Notification item, WorkerRow from, WorkerRow to) {
        Instant now = clock.instant();
        item.cover(to, now);
        FollowUpDraft note = new FollowUpDraft(null, from.name() + " > " + to.name());
        em.persist(new FollowUp(Ids.next(now), now, item.id(), caller.require(), note, Step.COVERED));
        ledger.append(Entry.about(item.personId(), Action.NOTIFICATION_ASSIGNED, Outcome.DONE, "to the cover"));
    }
}
