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
import org.cpis.identity.Actor;
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
 * Work on many notifications at once, with one reason that stands in the history of each. For each one conditional
 * update decides whether it is still as it was on the page; who was slower learns which were not, and who has them.
 */
@Stateless
public class BulkWork {

    private static final String TAKE = """
            update Notification n set n.ownerId = :to, n.ownerName = :name, n.ownedAt = :now, n.version = n.version + 1
            where n.id = :id and n.authority = :own and n.status <> org.cpis.inbox.Status.CLOSED and\s""";

    /** What waits for somebody by name is acknowledged by that one; what is at work has been. */
    private static final String TO_ACKNOWLEDGE =
            "(n.ownerId is null or n.ownerId = :to and n.status = org.cpis.inbox.Status.RECEIVED)";

    private static final String TO_REASSIGN = "n.ownerId = :seen and n.ownerId <> :to";

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
    private Workers workers;

    @Inject
    private ListSettings settings;

    @Inject
    private Clock clock;

    /**
     * Makes the caller the owner of those that nobody has, and acknowledges them.
     *
     * @param reason stands in the history of each
     */
    @Allowed(WORK_INBOX)
    public BulkResult acknowledge(List<Chosen> chosen, String reason) {
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
        requireOwn(chosen);
        WorkerRow worker = user.equals(caller.require().userId()) ? self() : other(user);
        return work(
                chosen, new Task(worker, Step.ASSIGNED, Action.NOTIFICATION_ASSIGNED, worker.name() + ": " + reason));
    }

    private record Task(WorkerRow to, Step step, Action action, String note) {}

    /** All rows are locked in one order, and before the ledger, as by everybody who works on one of them. */
    private BulkResult work(List<Chosen> chosen, Task task) {
        List<BulkMiss> missed = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        chosen.stream().sorted(Comparator.comparing(Chosen::id)).forEach(one -> {
            boolean won = take(one, task);
            Notification item = em.find(Notification.class, one.id(), LockModeType.PESSIMISTIC_WRITE);
            if (won) {
                entries.add(write(item, task));
            } else {
                AlreadyClaimed by = item.claimedBy();
                missed.add(new BulkMiss(Reference.of(one.id()), by.owner(), by.since()));
            }
        });
        ledger.appendAll(entries);
        return new BulkResult(entries.size(), List.copyOf(missed));
    }

    private boolean take(Chosen one, Task task) {
        boolean mine = task.to().userId().equals(caller.require().userId());
        boolean reassigned = !mine && one.ownerId() != null;
        var update = em.createQuery(TAKE + (mine ? TO_ACKNOWLEDGE : reassigned ? TO_REASSIGN : "n.ownerId is null"))
                .setParameter("to", task.to().userId())
                .setParameter("name", task.to().name())
                .setParameter("now", clock.instant())
                .setParameter("own", caller.require().organisation())
                .setParameter("id", one.id());
        if (reassigned) {
            update.setParameter("seen", one.ownerId());
        }
        return update.executeUpdate() == 1;
    }

    private Entry write(Notification item, Task task) {
        Actor worker = caller.require();
        Instant now = clock.instant();
        if (task.to().userId().equals(worker.userId())) {
            if (item.status() == Status.RECEIVED) {
                item.acknowledge(worker, now);
            }
            openings.seen(item.id());
        }
        em.persist(
                new FollowUp(Ids.next(now), now, item.id(), worker, new FollowUpDraft(null, task.note()), task.step()));
        return Entry.about(item.personId(), task.action(), Outcome.DONE, Reference.of(item.id()));
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
