package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/**
 * Gives a notification to another worker of the same authority. Both ways tell whose it was when the page was shown: of
 * several who try at once one wins, and the others learn who has it now and since when.
 */
@Stateless
public class Handing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private WorkerMail mail;

    @Inject
    private Pauses pauses;

    @Inject
    private Clock clock;

    @Inject
    private Scope scope;

    /**
     * The caller takes it from its owner, and acknowledges it if the owner has not.
     *
     * @param shownOwner user id of the owner that the page showed
     * @throws AlreadyClaimed when it has another owner meanwhile
     */
    @Allowed(WORK_INBOX)
    public void takeOver(String id, String shownOwner, String reason) {
        Reason.require(reason);
        Notification notification = own(id);
        if (shownOwner == null) { // what nobody has is claimed
            throw new NotPossible();
        }
        Actor worker = caller.require();
        String former = notification.ownerName();
        pauses.endOf(id);
        notification.give(shownOwner, worker.userId(), worker.name(), clock.instant());
        if (notification.status() == Status.RECEIVED) {
            notification.acknowledge(worker, clock.instant());
        }
        write(notification, Step.TAKEN_OVER, reason, former, worker.name());
    }

    /**
     * A manager gives it to somebody, who has still to acknowledge what nobody has.
     *
     * @param shownOwner user id of the owner that the page showed; null: it had none
     * @throws WorkerAway when they are not there today; says who covers
     * @throws AlreadyClaimed when it has another owner meanwhile
     */
    @Allowed(MANAGE_TEAM)
    public void assign(String id, String shownOwner, String userId, String reason) {
        Reason.require(reason);
        Notification notification = own(id);
        WorkerRow worker = worker(userId).orElseThrow(() -> scope.refuse("worker"));
        if (!worker.isThereOn(LocalDate.now(clock))) {
            throw new WorkerAway(worker, cover(worker).orElse(null));
        }
        String former = notification.ownerName();
        pauses.endOf(id);
        notification.give(shownOwner, worker.userId(), worker.name(), clock.instant());
        mail.assigned(worker.userId(), List.of(id));
        write(notification, Step.ASSIGNED, reason, former, worker.name());
    }

    private Optional<WorkerRow> cover(WorkerRow worker) {
        return Optional.ofNullable(worker.coverId())
                .flatMap(this::worker)
                .filter(cover -> cover.isThereOn(LocalDate.now(clock)));
    }

    private Optional<WorkerRow> worker(String userId) {
        return em.createQuery("select w from Worker w where w.authority = :own and w.userId = :user", Worker.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("user", userId)
                .getResultStream()
                .map(Worker::row)
                .findFirst();
    }

    private Notification own(String id) {
        return em.createNamedQuery("Notification.own", Notification.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private void write(Notification notification, Step step, String reason, String from, String to) {
        Instant now = clock.instant();
        FollowUpDraft said = new FollowUpDraft(null, reason);
        em.persist(new FollowUp(Ids.next(now), now, notification.id(), caller.require(), said, step).between(from, to));
        ledger.append(Entry.about(notification.personId(), Action.NOTIFICATION_ASSIGNED, Outcome.DONE, step.name()));
    }
}
