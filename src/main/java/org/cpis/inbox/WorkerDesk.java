package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/**
 * What is known of the workers of the caller's authority: absence, cover and address each says of themself; the rest, and
 * everything of others, their managers.
 */
@Stateless
public class WorkerDesk {

    private static final String OPEN =
            "select count(n) from Notification n where n.authority = :own and n.ownerId = :user"
                    + " and n.status <> org.cpis.inbox.Status.CLOSED";

    private static final String CLAIMED = "select count(m) from MissedAlert m where m.authority = :own"
            + " and m.ownerId = :user and m.status = org.cpis.inbox.MissedStatus.CLAIMED";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Router router;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /** Everybody who was ever known, in order of their names. */
    @Allowed(WORK_INBOX)
    public List<WorkerLine> list() {
        LocalDate today = LocalDate.now(clock);
        List<Worker> all = em.createQuery(
                        "select w from Worker w where w.authority = :own order by w.name, w.id", Worker.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.workersShown())
                .getResultList();
        Map<String, String> names =
                all.stream().map(Worker::row).collect(Collectors.toMap(WorkerRow::userId, WorkerRow::name));
        ledger.append(Entry.of(Action.TEAMS_READ, Outcome.DONE, all.size() + " workers"));
        return all.stream().map(worker -> worker.line(today, names)).toList();
    }

    /** One worker: the caller, or any of the authority for its managers. Foreign and missing ones look the same. */
    @Allowed(WORK_INBOX)
    public WorkerView read(String id) {
        Worker worker = mine(id);
        WorkerRow row = worker.row();
        LocalDate today = LocalDate.now(clock);
        String own = caller.require().organisation();
        WorkerRow cover = row.coverId() == null
                ? null
                : router.present(own, row.coverId(), today)
                        .filter(other -> !other.userId().equals(row.userId()))
                        .orElse(null);
        ledger.append(Entry.of(Action.TEAMS_READ, Outcome.DONE, "1 worker"));
        long open = count(OPEN, row.userId());
        return new WorkerView(
                id, row, worker.version(), open, count(CLAIMED, row.userId()), row.isThereOn(today), cover);
    }

    /**
     * Keeps what is said. Of what workers say of themselves, absence, cover and address count, and nothing else.
     *
     * @param shown as {@link WorkerView#shown} said
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @Allowed(WORK_INBOX)
    public void change(String id, WorkerDraft draft, int shown) {
        Worker worker = mine(id);
        em.refresh(worker, LockModeType.PESSIMISTIC_WRITE);
        if (worker.version() != shown) {
            throw new ChangedMeanwhile();
        }
        boolean selfCover = worker.row().userId().equals(draft.coverId());
        if (!draft.isGood() || selfCover || !isOwn(draft.coverId())) {
            throw new IllegalArgumentException("not a good draft");
        }
        worker.sayAway(draft);
        if (isManaging()) {
            worker.describe(draft);
        }
        ledger.append(Entry.of(Action.WORKER_CHANGED, Outcome.DONE, isManaging() ? "by a manager" : "own"));
    }

    private long count(String items, String userId) {
        return em.createQuery(items, Long.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("user", userId)
                .getSingleResult();
    }

    private boolean isOwn(String userId) {
        return userId == null
                || !em.createQuery(
                                "select w.id from Worker w where w.authority = :own and w.userId = :user", String.class)
                        .setParameter("own", caller.require().organisation())
                        .setParameter("user", userId)
                        .getResultList()
                        .isEmpty();
    }

    private Worker mine(String id) {
        Actor actor = caller.require();
        Worker worker = em.find(Worker.class, id);
        boolean own = worker != null && worker.isOf(actor.organisation());
        if (!own || (!isManaging() && !worker.row().userId().equals(actor.userId()))) {
            throw scope.refuse("worker");
        }
        return worker;
    }

    private boolean isManaging() {
        return caller.require().may(MANAGE_TEAM);
    }
}
