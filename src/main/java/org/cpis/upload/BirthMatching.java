package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.KEEP_INDEX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.register.OwnPlans;
import org.cpis.register.PlanFault;

/** Goes on with births that wait, when the index learns a number or a feed brings a plan (ruling 14). */
@Stateless
public class BirthMatching {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BabyCare care;

    @Inject
    private OwnPlans plans;

    @Inject
    private OnBehalf behalf;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    /** The index took these people in, in this transaction. One query where nobody waits for any of them. */
    @Allowed(KEEP_INDEX)
    public void indexed(List<NhsNumber> numbers) {
        if (!numbers.isEmpty()) {
            em.createQuery("""
                            select distinct y.birth.id, y.birth.authority from BirthBaby y where y.nhsNumber in :numbers
                            and y.matchedAt is null and y.birth.state = org.cpis.upload.BirthState.WAITING""", Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(birth -> behalf.of((String) birth[1], () -> goOn((String) birth[0])));
        }
    }

    /** The feed of the calling authority brought a plan onto somebody. */
    @Allowed(KEEP_DATA)
    public void arrived(String personId) {
        em.createQuery("""
                        select distinct y.birth.id from BirthBaby y, Person p where p.id = :person
                        and p.nhsNumber = y.nhsNumber and y.birth.authority = :authority
                        and y.matchedAt is null and y.birth.state = org.cpis.upload.BirthState.WAITING""", String.class)
                .setParameter("person", personId)
                .setParameter("authority", caller.require().organisation())
                .getResultList()
                .forEach(this::goOn);
    }

    /** The feed of the calling authority ended or deleted an unborn plan: births that wait under it are its business. */
    @Allowed(KEEP_DATA)
    public void closeOver() {
        em.createQuery("""
                        select b.id, b.planId from Birth b where b.authority = :authority
                        and b.state = org.cpis.upload.BirthState.WAITING""", Object[].class)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .filter(birth -> plans.isOver((String) birth[1]))
                .map(birth -> em.find(Birth.class, birth[0], LockModeType.PESSIMISTIC_WRITE))
                .filter(Birth::isWaiting)
                .forEach(birth -> {
                    birth.closeByFeed();
                    ledger.append(Entry.of(Action.BIRTH_CLOSED, Outcome.DONE, "by the feed"));
                });
    }

    /** Tries every baby that waits. Locked first: of two who match the last two babies at once, one ends the plan. */
    private void goOn(String birthId) {
        Birth birth = em.find(Birth.class, birthId, LockModeType.PESSIMISTIC_WRITE);
        em
                .createQuery("select y from BirthBaby y where y.birth = :birth", BirthBaby.class)
                .setParameter("birth", birth)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(baby -> birth.isWaiting() && !baby.isMatched())
                .forEach(this::attempt);
        if (birth.isWaiting()) {
            care.settle(birth);
        }
    }

    private void attempt(BirthBaby baby) {
        Optional<PlanFault> fault = care.carry(baby);
        fault.ifPresent(baby::waitBecause);
        if (fault.isEmpty()) {
            ledger.append(Entry.of(Action.BIRTH_MATCHED, Outcome.DONE, "baby " + baby.position()));
        }
    }
}
