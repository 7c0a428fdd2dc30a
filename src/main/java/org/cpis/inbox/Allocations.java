package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.SEND_UPLOAD;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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
import org.cpis.register.AuthorityPlans;
import org.cpis.register.NhsNumber;

/** Which worker of the caller's authority is allocated to a child: managers say it, owners for themselves, or its system. */
@Stateless
public class Allocations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private AuthorityPlans plans;

    @Inject
    private Workers workers;

    @Inject
    private Clock clock;

    /** For the child of a notification, which the page has just read. Foreign and missing ones look the same. */
    @Allowed(WORK_INBOX)
    public AllocationView of(String notificationId) {
        Notification notification = notification(notificationId);
        Optional<Allocation> now = held(notification.personId());
        WorkerRow worker = now.flatMap(found -> worker(found.userId())).orElse(null);
        Outcome outcome = worker == null ? Outcome.NOTHING : Outcome.FOUND;
        ledger.append(Entry.about(notification.personId(), Action.ALLOCATION_READ, outcome, ""));
        return new AllocationView(worker, now.map(Allocation::since).orElse(null), offered(notification));
    }

    /**
     * New notifications about the child go to this worker.
     *
     * @param userId of a worker whom {@link AllocationView#offered} names; null: to nobody special
     */
    @Allowed(WORK_INBOX)
    public void allocate(String notificationId, String userId) {
        Notification notification = notification(notificationId);
        List<WorkerRow> offered = offered(notification);
        boolean removesOwn = userId == null
                && held(notification.personId())
                        .map(Allocation::userId)
                        .filter(caller.require().userId()::equals)
                        .isPresent();
        boolean may = removesOwn
                || offered.stream().anyMatch(worker -> worker.userId().equals(userId))
                || (userId == null && isManaging());
        if (!may) {
            throw scope.refuse("allocation");
        }
        put(notification.personId(), userId);
    }

    /**
     * The same, from the authority's own system. However often it says so: one effect.
     *
     * @param userId null: nobody any more
     */
    @Allowed(SEND_UPLOAD)
    public Allocated allocate(NhsNumber number, String userId) {
        if (userId != null && worker(userId).isEmpty()) {
            return Allocated.NO_WORKER;
        }
        Optional<String> person = plans.holder(number);
        person.ifPresent(id -> put(id, userId));
        return person.isPresent() ? Allocated.DONE : Allocated.NO_PLAN;
    }

    private void put(String personId, String userId) {
        Actor by = caller.require();
        Optional<Allocation> there = held(personId);
        if (there.map(Allocation::userId).equals(Optional.ofNullable(userId))) {
            return;
        }
        if (userId == null) {
            em.remove(there.get());
        } else {
            there.orElseGet(() -> fresh(personId)).give(userId, by, clock.instant());
        }
        ledger.append(Entry.about(
                personId, Action.ALLOCATION_CHANGED, Outcome.DONE, userId == null ? "removed" : "allocated"));
    }

    private Allocation fresh(String personId) {
        Allocation allocation =
                new Allocation(Ids.next(clock.instant()), caller.require().organisation(), personId);
        em.persist(allocation);
        return allocation;
    }

    /** Everybody who is or will be back there, for a manager; the owner, for an owner. */
    private List<WorkerRow> offered(Notification notification) {
        LocalDate today = LocalDate.now(clock);
        String self = caller.require().userId();
        boolean owner = notification.isOwnedBy(self);
        return workers.own().stream()
                .filter(worker -> !worker.isGoneOn(today))
                .filter(worker -> isManaging() || (owner && worker.userId().equals(self)))
                .toList();
    }

    private boolean isManaging() {
        return caller.require().may(MANAGE_TEAM);
    }

    private Optional<Allocation> held(String personId) {
        return em.createQuery(
                        "select a from Allocation a where a.authority = :own and a.personId = :person",
                        Allocation.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    private Optional<WorkerRow> worker(String userId) {
        return em.createQuery("select w from Worker w where w.authority = :own and w.userId = :user", Worker.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("user", userId)
                .getResultStream()
                .map(Worker::row)
                .findFirst();
    }

    private Notification notification(String id) {
        Notification notification = em.find(Notification.class, id);
        if (notification == null
                || !notification.authority().equals(caller.require().organisation())) {
            throw scope.refuse("notification");
        }
        return notification;
    }
}
