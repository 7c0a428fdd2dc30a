package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** Who works the notifications of the caller's authority. */
@Stateless
public class Workers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /** The caller is here: known from now on, by the name that the card tells. */
    @Allowed(WORK_INBOX)
    public void present() {
        Actor worker = caller.require();
        WorkerLevel level =
                worker.profile().activities().contains(MANAGE_TEAM) ? WorkerLevel.MANAGER : WorkerLevel.WORKER;
        int written = em.createNativeQuery("INSERT INTO worker (id, authority, user_id, name, level, version)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, 1) ON DUPLICATE KEY UPDATE name = ?4")
                .setParameter(1, Ids.next(clock.instant()))
                .setParameter(2, worker.organisation())
                .setParameter(3, worker.userId())
                .setParameter(4, worker.name())
                .setParameter(5, level.name())
                .executeUpdate();
        if (written > 0) { // neither the same name again
            ledger.append(Entry.of(Action.WORKER_CHANGED, Outcome.DONE, "known as a worker"));
        }
    }

    /** Everybody who was ever known, in order of their names. */
    @Allowed(WORK_INBOX)
    public List<WorkerRow> own() {
        return em.createQuery("select w from Worker w where w.authority = :own order by w.name, w.id", Worker.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.workersShown())
                .getResultStream()
                .map(Worker::row)
                .toList();
    }

    /** The caller; empty for somebody who never came to the inbox. */
    @Allowed(WORK_INBOX)
    public Optional<WorkerRow> me() {
        Actor worker = caller.require();
        return em.createQuery("select w from Worker w where w.authority = :own and w.userId = :user", Worker.class)
                .setParameter("own", worker.organisation())
                .setParameter("user", worker.userId())
                .getResultStream()
                .map(Worker::row)
                .findFirst();
    }
}
