package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cpis.identity.AccessRight;
import org.cpis.identity.AccessSettings;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.RightChanged;
import org.cpis.identity.RightFacts;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** Who still needs access? Asked of each organisation every four months; nobody answers for themselves. */
@Stateless
public class AccessReviews {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<RightChanged> changed;

    @Inject
    private Clock clock;

    /** They hold until the end of the period, whatever was before; all of them or none. Foreign and missing look the same. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, MANAGE_TEAM, ADMINISTER})
    public void confirm(List<String> ids, String reason) {
        LocalDate until = settings.dates().lapseOf(today());
        Actor by = caller.require();
        Instant now = clock.instant();
        each(ids, right -> {
            right.confirm(by, now, until, reason);
            record(Action.ACCESS_CONFIRMED, right, " until " + until);
        });
    }

    /** They hold no more, from now on; all of them or none. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, MANAGE_TEAM, ADMINISTER})
    public void end(List<String> ids, String reason) {
        Actor by = caller.require();
        Instant now = clock.instant();
        lockAdministrators(by);
        each(ids, right -> {
            right.end(by, now, reason);
            record(Action.ACCESS_ENDED, right, "");
        });
    }

    private void each(List<String> ids, Consumer<AccessRight> what) {
        if (ids.size() > settings.bulkSize()) {
            throw new AccessNotPossible("access.tooMany");
        }
        List<AccessRight> all = ids.stream()
                .distinct()
                .sorted()
                .map(this::require)
                .toList(); // one confirmed may take others out of scope
        for (AccessRight right : all) {
            what.accept(right);
            changed.fire(new RightChanged(right.facts().userId()));
        }
    }

    /** Two administrators who end each other at the same moment: the second finds that it has no right any more. */
    private void lockAdministrators(Actor by) {
        if (!by.may(ADMINISTER)) {
            return;
        }
        List<AccessRight> all = em.createQuery(
                        "select r from AccessRight r where r.administrator = true order by r.id", AccessRight.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        boolean gone = all.stream()
                .map(AccessRight::facts)
                .anyMatch(own -> own.userId().equals(by.userId()) && own.endedAt() != null);
        if (gone) {
            throw scope.refuse("ended administrator");
        }
    }

    private AccessRight require(String id) {
        AccessScope own = new AccessScope(caller.require(), today());
        List<AccessRight> found = own.bind(
                        em.createQuery(AccessScope.FROM + own.text() + " and r.id = :id", AccessRight.class))
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw scope.refuse("access right");
        }
        AccessRight right = found.get(0);
        if (right.facts().userId().equals(caller.require().userId())) {
            throw new AccessNotPossible("access.own");
        }
        em.lock(right, LockModeType.PESSIMISTIC_WRITE);
        return right;
    }

    private void record(Action action, AccessRight right, String more) {
        RightFacts facts = right.facts();
        ledger.append(Entry.of(action, Outcome.DONE, "user " + facts.userId() + " at " + facts.organisation() + more));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
