package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** What a worker does with a notification: claim it, record what was done, close it with an outcome. */
@Stateless
public class Casework {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Scope scope;

    @Inject
    private Openings openings;

    /**
     * Makes the caller the owner. One conditional update decides between several who try at once.
     *
     * @throws AlreadyClaimed when somebody has it; says who and when
     */
    @Allowed(WORK_INBOX)
    public void claim(String id) {
        Actor worker = caller.require();
        int won = em.createQuery("""
                        update Notification n set n.status = :claimed, n.ownerId = :owner, n.ownerName = :name,
                        n.ownedAt = :now, n.version = n.version + 1
                        where n.id = :id and n.authority = :authority and n.status = :received""")
                .setParameter("claimed", Status.RECEIVED.moveTo(Status.ACKNOWLEDGED))
                .setParameter("received", Status.RECEIVED)
                .setParameter("owner", worker.userId())
                .setParameter("name", worker.name())
                .setParameter("now", clock.instant())
                .setParameter("authority", worker.organisation())
                .setParameter("id", id)
                .executeUpdate();
        Notification notification = own(id);
        if (won == 0) {
            throw notification.claimedBy();
        }
        openings.seen(id);
        write(notification, FollowUpDraft.NONE, Step.CLAIMED, Action.NOTIFICATION_CLAIMED);
    }

    /** Records what was done. Only the owner can. */
    @Allowed(WORK_INBOX)
    public void followUp(String id, FollowUpDraft draft) {
        Notification notification = own(id);
        notification.followUp(caller.require());
        write(notification, draft, Step.FOLLOWED_UP, Action.FOLLOW_UP_RECORDED);
    }

    /** Closes with an outcome; without one there is no closing. Only the owner can. */
    @Allowed(WORK_INBOX)
    public void close(String id, FollowUpDraft draft) {
        Objects.requireNonNull(draft.outcome(), "closing needs an outcome");
        Notification notification = own(id);
        notification.close(caller.require());
        write(notification, draft, Step.CLOSED, Action.NOTIFICATION_CLOSED);
    }

    /** Locked, so that of two who write at once the second sees what the first did. */
    private Notification own(String id) {
        return em.createQuery(
                        "select n from Notification n where n.id = :id and n.authority = :authority",
                        Notification.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private void write(Notification notification, FollowUpDraft draft, Step step, Action action) {
        Instant now = clock.instant();
        em.persist(new FollowUp(Ids.next(now), now, notification.id(), caller.require(), draft, step));
        String outcome = draft.outcome() == null ? "" : draft.outcome().name();
        ledger.append(Entry.about(notification.personId(), action, Outcome.DONE, outcome));
    }
}
