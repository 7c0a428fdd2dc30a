package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.platform.SystemClock;

/**
 * Work on many notifications at once, with one reason that stands in the history of each. What is no longer as it was on
 * the page stays as it is; who was slower learns which these are, and who has them.
 */
@Stateless
public class BulkWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Openings openings;

    @Inject
    private Pauses pauses;

    @Inject
    private Workers workers;

    @Inject
    private ListSettings settings;

    @Inject
    private WorkerMail mail;

    @Inject
    private Clock clock;

    /**
     * Makes the caller the owner of those that nobody has, and acknowledges them.
     *
     * @param reason stands in the history of each
     */
    @Allowed(WORK_INBOX)
    public BulkResult acknowledge(List<Chosen> chosen, String reason) {
        Reason.require(reason);
        requireOwn(chosen);
        return work(chosen, new Task(self(), Step.ACKNOWLEDGED, Action.NOTIFICATION_ACKNOWLEDGED, reason));
    }

    /**
     * Gives them to a worker of the own authority. Who is no manager may only take them, and what somebody has stays
     * there; a manager may give on what somebody had on the page.
     *
     * @param user who is to have them; whoever takes them on alone acknowledges them too
     */
    @Allowed(WORK_INBOX)
    public BulkResult assign(List<Chosen> chosen, String user, String reason) {
        Reason.require(reason);
        requireOwn(chosen);
        WorkerRow worker = user.equals(caller.require().userId()) ? self() : other(user);
        return work(
                chosen, new Task(worker, Step.ASSIGNED, Action.NOTIFICATION_ASSIGNED, worker.name() + ": " + reason));
    }

    private record Task(WorkerRow to, Step step, Action action, String note) {}

    /** All rows are locked in one order, and before the ledger, as by everybody who works on one of them. */
    private BulkResult work(List<Chosen> chosen, Task task) {
        List<Notification> taken = new ArrayList<>();
        List<BulkMiss> missed = new ArrayList<>();
        chosen.stream().distinct().sorted(Comparator.comparing(Chosen::id)).forEach(one -> {
            Notification item = em.find(Notification.class, one.id(), LockModeType.PESSIMISTIC_WRITE);
            try {
                take(item, one, task.to());
                taken.add(item);
            } catch (NotPossible | AlreadyClaimed changed) {
                AlreadyClaimed by = item.claimedBy();
                missed.add(new BulkMiss(item.reference(), by.owner(), by.since()));
            }
        });
        taken.forEach(item -> write(item, task));
        mail.assigned(task.to().userId(), taken.stream().map(Notification::id).toList());
        ledger.appendAll(taken.stream()
                .map(item -> Entry.about(item.personId(), task.action(), Outcome.DONE, item.reference()))
                .toList());
        return new BulkResult(taken.size(), List.copyOf(missed));
    }

    private void take(Notification item, Chosen one, WorkerRow to) {
        if (isSelf(to)) {
            item.claim(caller.require(), clock.instant());
        } else {
            item.give(one.ownerId(), to.userId(), to.name(), clock.instant());
        }
    }

    private void write(Notification item, Task task) {
        pauses.endOf(item.id());
        if (isSelf(task.to())) {
            takeOn(item);
        }
        Instant now = clock.instant();
        FollowUpDraft note = new FollowUpDraft(null, task.note());
        em.persist(new FollowUp(Ids.next(now), now, item.id(), caller.require(), note, task.step()));
    }

    private void takeOn(Notification item) {
        if (item.status() == Status.RECEIVED) {
            item.acknowledge(caller.require(), clock.instant());
        }
        openings.seen(item.id());
    }

    private boolean isSelf(WorkerRow worker) {
        return worker.userId().equals(caller.require().userId());
    }

    /** Whoever asks for one that is not the own authority's gets nothing at all. */
    private void requireOwn(List<Chosen> chosen) {
        if (chosen.size() > settings.bulkSize()) {
            throw new BulkTooMany();
        }
        List<String> ids = chosen.stream().map(Chosen::id).toList();
        String query = "select n.id from Notification n where n.id in :ids and n.authority = :own";
        List<String> own = em.createQuery(query, String.class)
                .setParameter("ids", ids)
                .setParameter("own", caller.require().organisation())
                .getResultList();
        if (!Set.copyOf(own).equals(Set.copyOf(ids))) {
            throw scope.refuse("notification");
        }
    }

    private WorkerRow self() {
        return workers.me().orElseThrow(() -> scope.refuse("worker"));
    }

    private WorkerRow other(String user) {
        return workers.own().stream()
                .filter(worker ->
                        worker.userId().equals(user) && caller.require().may(MANAGE_TEAM))
                .filter(worker -> worker.isThereOn(
                        clock.instant().atZone(SystemClock.LONDON).toLocalDate()))
                .findFirst()
                .orElseThrow(() -> scope.refuse("worker"));
    }
}
