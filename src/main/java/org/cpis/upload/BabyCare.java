package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;
import org.cpis.register.OwnPlans;
import org.cpis.register.PlanAnswer;
import org.cpis.register.PlanCare;
import org.cpis.register.PlanFault;
import org.cpis.register.PlanType;
import org.cpis.register.Register;

/** Brings the plans of a birth onto the babies, and ends the mother's when all carry theirs (ruling 14). */
@ApplicationScoped
class BabyCare {

    @Inject
    private Register register;

    @Inject
    private OwnPlans plans;

    @Inject
    private PlanCare care;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<PlanKept> kept;

    @Inject
    private Clock clock;

    /**
     * Puts each plan that the authority does not hold for the baby yet: what the feed brought first stays the feed's.
     *
     * @return why it cannot be done now; empty when the baby is matched
     */
    Optional<PlanFault> carry(BirthBaby baby) {
        BabyDraft draft = baby.draft();
        Optional<String> person = plans.personOf(draft.nhsNumber(), draft.birthDate());
        List<PlanType> missing = draft.wanted()
                .filter(type -> person.filter(id -> plans.holds(id, type)).isEmpty())
                .toList();
        for (PlanType type : missing) {
            PlanAnswer answer = register.put(baby.offer(type), baby.birth().id());
            if (answer.fault() != null) {
                return Optional.of(answer.fault());
            }
            ledger.append(
                    Entry.about(answer.personId(), Action.PLAN_CHANGED, Outcome.DONE, "birth task, plan type " + type));
        }
        baby.match(clock.instant());
        return Optional.empty();
    }

    /** Ends the mother's plan on the day of the task, once every baby is matched; before that nothing happens. */
    void settle(Birth birth) {
        if (birth.isComplete()) {
            LocalDate day = LocalDate.ofInstant(birth.recordedAt(), SystemClock.LONDON);
            care.end(birth.planId(), day, birth.id())
                    .ifPresentOrElse(mothers -> finish(birth, mothers), birth::closeByFeed);
        }
    }

    private void finish(Birth birth, PlanCare.Ended mothers) {
        birth.done(mothers);
        ledger.append(Entry.about(mothers.personId(), Action.PLAN_CHANGED, Outcome.DONE, "birth task, plan ended"));
        kept.fire(new PlanKept(mothers.personId(), PlanType.UCPP, false));
    }
}
