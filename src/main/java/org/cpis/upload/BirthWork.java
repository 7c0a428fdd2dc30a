package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

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
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.register.NhsNumber;
import org.cpis.register.OwnPlan;
import org.cpis.register.OwnPlans;
import org.cpis.register.PlanCare;
import org.cpis.register.PlanFault;
import org.cpis.register.PlanType;

/** What an officer records about a pregnancy under an unborn plan: the babies, or that it ended otherwise. */
@Stateless
public class BirthWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnPlans plans;

    @Inject
    private PlanCare planCare;

    @Inject
    private BabyCare care;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private BirthSettings settings;

    @Inject
    private Event<PlanKept> kept;

    @Inject
    private Clock clock;

    /**
     * Records a birth: all of it or, with a fault in any baby, nothing. A baby whose number nobody has yet waits.
     *
     * @throws BabyRefused for the first baby that is wrong
     */
    @Allowed(KEEP_DATA)
    public BirthResult record(String planId, List<BabyDraft> drafts) {
        OwnPlan unborn = unborn(planId);
        if (drafts.isEmpty() || drafts.size() > settings.mostBabies()) {
            throw new StepNotPossible();
        }
        Birth birth = birth(unborn, drafts);
        em.persist(birth);
        ledger.append(
                Entry.about(unborn.person().id(), Action.BIRTH_RECORDED, Outcome.DONE, drafts.size() + " babies"));
        birth.babies().forEach(this::carry);
        care.settle(birth);
        long matched = birth.babies().stream().filter(BirthBaby::isMatched).count();
        return new BirthResult(birth.id(), (int) matched, drafts.size() - (int) matched);
    }

    private Birth birth(OwnPlan unborn, List<BabyDraft> drafts) {
        Instant now = clock.instant();
        Birth birth = Birth.of(Ids.next(now), unborn, now, caller.require().name());
        for (int position = 0; position < drafts.size(); position++) {
            BabyDraft draft = drafts.get(position);
            check(unborn, draft, numbers(drafts, position), position);
            birth.add(new BirthBaby(Ids.next(now), birth, position, draft));
        }
        return birth;
    }

    /** Corrects a baby that waits, and tries it again at once. */
    @Allowed(KEEP_DATA)
    public void correct(String babyId, BabyDraft draft) {
        BirthBaby baby = Optional.ofNullable(em.find(BirthBaby.class, babyId))
                .filter(found ->
                        found.birth().authority().equals(caller.require().organisation()))
                .orElseThrow(() -> scope.refuse("baby"));
        Birth birth = baby.birth();
        em.lock(birth, LockModeType.PESSIMISTIC_WRITE);
        OwnPlan unborn =
                plans.live(birth.planId()).filter(any -> birth.isWaiting()).orElseThrow(StepNotPossible::new);
        List<NhsNumber> others = birth.babies().stream()
                .filter(other -> !other.id().equals(babyId))
                .map(other -> other.draft().nhsNumber())
                .toList();
        check(unborn, draft, others, 0);
        baby.correct(draft);
        ledger.append(Entry.about(unborn.person().id(), Action.BIRTH_CORRECTED, Outcome.DONE, ""));
        carry(baby);
        care.settle(birth);
    }

    /** The pregnancy ended otherwise: the unborn plan goes at once and leaves no tail; nothing else is kept. */
    @Allowed(KEEP_DATA)
    public void endOtherwise(String planId) {
        OwnPlan unborn = unborn(planId);
        String officer = caller.require().name();
        em.persist(Birth.endedOtherwise(Ids.next(clock.instant()), unborn, clock.instant(), officer));
        planCare.remove(planId);
        String mother = unborn.person().id();
        ledger.append(Entry.about(mother, Action.PLAN_DELETED, Outcome.DONE, "plan type " + unborn.type()));
        kept.fire(new PlanKept(mother, unborn.type(), true));
    }

    /** An own live unborn plan for which no birth waits, locked. */
    private OwnPlan unborn(String planId) {
        OwnPlan unborn = plans.hold(planId)
                .filter(plan -> plan.type() == PlanType.UCPP)
                .orElseThrow(() -> scope.refuse("unborn plan"));
        boolean waiting = !em.createQuery("""
                        select b.id from Birth b where b.planId = :plan
                        and b.state = org.cpis.upload.BirthState.WAITING""", String.class)
                .setParameter("plan", planId)
                .getResultList()
                .isEmpty();
        if (waiting) {
            throw new StepNotPossible();
        }
        return unborn;
    }

    private void check(OwnPlan unborn, BabyDraft draft, List<NhsNumber> others, int position) {
        BabyRule.of(unborn, LocalDate.now(clock)).faults(draft, others).stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw new BabyRefused(position, fault);
                });
    }

    private void carry(BirthBaby baby) {
        care.carry(baby).filter(fault -> fault != PlanFault.NUMBER_UNKNOWN).ifPresent(fault -> {
            throw new BabyRefused(baby.position(), BabyFault.of(fault));
        });
    }

    private static List<NhsNumber> numbers(List<BabyDraft> drafts, int except) {
        return IntStream.range(0, drafts.size())
                .filter(position -> position != except)
                .mapToObj(position -> drafts.get(position).nhsNumber())
                .toList();
    }
}
