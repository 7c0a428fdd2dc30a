package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.PlanCare;

/** Takes a birth task back within the time that ruling 14 gives: its plans go, the unborn plan is as it was. */
@Stateless
public class BirthUndo {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlanCare care;

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
     * Undoes a task. A plan that the feed has confirmed since is the feed's, and stays.
     *
     * @return how many plans were taken away and how many stay
     * @throws UndoTooLate after 72 elapsed hours (a setting)
     */
    @Allowed(KEEP_DATA)
    public Undone undo(String birthId) {
        Birth birth = Optional.ofNullable(em.find(Birth.class, birthId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.authority().equals(caller.require().organisation()))
                .orElseThrow(() -> scope.refuse("birth"));
        birth.undo(clock.instant(), settings.undoWithin());
        List<PlanCare.Removed> removed = care.withdraw(birthId, birth.planId());
        removed.forEach(plan -> {
            ledger.append(Entry.about(
                    plan.personId(), Action.PLAN_DELETED, Outcome.DONE, "birth undone, plan type " + plan.type()));
            kept.fire(new PlanKept(plan.personId(), plan.type(), true));
        });
        if (birth.formerSource() != null) {
            care.resume(birth.planId(), birthId, birth.formerEnd(), birth.formerSource());
        }
        long wanted = birth.babies().stream()
                .filter(BirthBaby::isMatched)
                .flatMap(baby -> baby.draft().wanted())
                .count();
        ledger.append(Entry.of(Action.BIRTH_UNDONE, Outcome.DONE, removed.size() + " plans removed"));
        return new Undone(removed.size(), (int) wanted - removed.size());
    }

    /**
     * What an undo did.
     *
     * @param removed plans of babies that are gone
     * @param stayed plans of babies that the feed brought or has confirmed since
     */
    public record Undone(int removed, int stayed) {}
}
