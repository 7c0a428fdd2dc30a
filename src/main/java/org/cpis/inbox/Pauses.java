package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.WorkingTime;
import org.cpis.platform.Ids;

/** Stops the clock of a notification with a reason, and lets it go on: nothing is late or escalated meanwhile. */
@Stateless
public class Pauses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * Only the owner can, and only while a clock runs.
     *
     * @param reason a good one by {@link GuardedText}, and not empty; stays inside the authority
     * @throws NotPossible when it is closed, done, paused or somebody else's by now
     */
    @Allowed(WORK_INBOX)
    public void pause(String id, String reason) {
        if (reason.isBlank() || GuardedText.fault(reason).isPresent()) {
            throw new IllegalArgumentException("not a good reason");
        }
        Notification notification = own(id);
        Instant now = clock.instant();
        notification.pause(caller.require(), reason, now);
        em.persist(new StoppedClock(Ids.next(now), id, now, reason, caller.require()));
        write(notification, Step.PAUSED, reason, Action.NOTIFICATION_PAUSED);
    }

    /**
     * The targets move by the working time of the pause. Only the owner can.
     *
     * @throws NotPossible when its clock does not stand
     */
    @Allowed(WORK_INBOX)
    public void resume(String id) {
        Notification notification = own(id);
        if (!notification.isPaused() || !notification.isOwnedBy(caller.require())) {
            throw new NotPossible();
        }
        end(notification);
    }

    /** Ends a pause, if there is one: whoever records work does not wait any more, and a new owner never did. */
    @Allowed({WORK_INBOX, MANAGE_TEAM, DELIVER})
    public void endOf(String id) {
        Notification notification = own(id);
        if (notification.isPaused()) {
            end(notification);
        }
    }

    private void end(Notification notification) {
        Instant now = clock.instant();
        notification.resume(now, new WorkingTime(organisations.hoursOf(notification.authority())));
        em.createQuery(
                        "select s from StoppedClock s where s.notificationId = :id and s.resumedAt is null",
                        StoppedClock.class)
                .setParameter("id", notification.id())
                .getResultStream()
                .forEach(stopped -> stopped.end(now));
        write(notification, Step.RESUMED, "", Action.NOTIFICATION_RESUMED);
    }

    /** Locked, so that of two who write at once the second sees what the first did. */
    private Notification own(String id) {
        Notification notification = em.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notification == null
                || !notification.authority().equals(caller.require().organisation())) {
            throw scope.refuse("notification");
        }
        return notification;
    }

    private void write(Notification notification, Step step, String note, Action action) {
        Instant now = clock.instant();
        FollowUpDraft draft = new FollowUpDraft(null, note);
        em.persist(new FollowUp(Ids.next(now), now, notification.id(), caller.require(), draft, step));
        ledger.append(Entry.about(notification.personId(), action, Outcome.DONE, notification.reference()));
    }
}
