package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an authority is told of numbers that are not active any more: messages for its machine, tasks for its officer. */
@Stateless
public class InactiveNumbers {

    /** What was taken back and whoever became sensitive is not told of (law 10). */
    private static final String ROW = """
            select new org.cpis.upload.InactiveNumberRow(n.id, n.sentAt, n.uploadSequence, p.nhsNumber, n.cause,
            n.planTypes, n.localIds, n.state) from InactiveNumber n, Person p where p.id = n.personId
            and n.authority = :authority and p.status <> org.cpis.register.PersonStatus.SENSITIVE
            and n.state <> org.cpis.upload.InactiveState.MOOT""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.upload.inactive-numbers", defaultValue = "100")
    private int most;

    /**
     * The next messages, oldest first.
     *
     * @param authority whose; only the own one
     * @param after id of the last one that the machine knows; null: from the first
     */
    @Allowed(SEND_UPLOAD)
    public List<InactiveNumberRow> messages(String authority, String after) {
        if (!authority.equals(caller.require().organisation())) {
            throw scope.refuse("authority");
        }
        String from = after == null ? "" : " and (n.sentAt > :at or n.sentAt = :at and n.id > :id)";
        TypedQuery<InactiveNumberRow> query = rows(from);
        if (after != null) {
            query.setParameter("at", one(after).sentAt()).setParameter("id", after);
        }
        return listed(query);
    }

    /** The open tasks of the caller's authority, oldest first. */
    @Allowed(KEEP_DATA)
    public List<InactiveNumberRow> open() {
        return listed(rows(" and n.state = org.cpis.upload.InactiveState.OPEN"));
    }

    /** One task. Foreign, missing and taken-back ones look the same. */
    @Allowed(KEEP_DATA)
    public InactiveNumberRow read(String id) {
        InactiveNumberRow row = one(id);
        ledger.append(Entry.about(
                em.find(InactiveNumber.class, id).personId(), Action.INACTIVE_NUMBERS_READ, Outcome.FOUND, "1 number"));
        return row;
    }

    /**
     * Ends a task with what was done.
     *
     * @throws InactiveNumberClosed when it is not open any more
     */
    @Allowed(KEEP_DATA)
    public void close(String id, InactiveOutcome outcome) {
        Objects.requireNonNull(outcome, "closing needs an outcome");
        one(id);
        InactiveNumber task = em.find(InactiveNumber.class, id, LockModeType.PESSIMISTIC_WRITE);
        task.close(outcome, caller.require().userId(), clock.instant());
        ledger.append(Entry.about(task.personId(), Action.INACTIVE_NUMBER_CLOSED, Outcome.DONE, outcome.name()));
    }

    private List<InactiveNumberRow> listed(TypedQuery<InactiveNumberRow> query) {
        List<InactiveNumberRow> rows = query.setMaxResults(most).getResultList();
        ledger.append(Entry.of(Action.INACTIVE_NUMBERS_READ, Outcome.DONE, rows.size() + " numbers"));
        return rows;
    }

    private InactiveNumberRow one(String id) {
        return rows(" and n.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("inactive number"));
    }

    private TypedQuery<InactiveNumberRow> rows(String condition) {
        return em.createQuery(ROW + condition + " order by n.sentAt, n.id", InactiveNumberRow.class)
                .setParameter("authority", caller.require().organisation());
    }
}
