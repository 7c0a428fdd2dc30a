package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Authorities;
import org.cpis.platform.Ids;
import org.cpis.register.OwnPlan;
import org.cpis.register.OwnPlans;

/** The hand-shake of two authorities about one plan: the giver offers and withdraws, the receiver answers. */
@Stateless
public class HandoverWork {

    static final List<HandoverState> OPEN = List.of(HandoverState.OFFERED, HandoverState.ACCEPTED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnPlans plans;

    @Inject
    private Authorities authorities;

    @Inject
    private HandoverEnd end;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * Offers an own live plan to another authority; one open offer for each plan.
     *
     * @return id of the hand-over
     */
    @Allowed(KEEP_DATA)
    public String offer(String planId, String receiver) {
        OwnPlan plan = plans.hold(planId).orElseThrow(() -> scope.refuse("plan"));
        if (receiver.equals(own()) || authorities.contact(receiver).isEmpty()) {
            throw scope.refuse("receiving authority");
        }
        if (!open(planId).isEmpty()) {
            throw new StepNotPossible();
        }
        Handover handover = new Handover(Ids.next(clock.instant()), plan, receiver, clock.instant());
        em.persist(handover);
        ledger.append(Entry.about(plan.person().id(), Action.HANDOVER_OFFERED, Outcome.DONE, "to " + receiver));
        return handover.id();
    }

    /** Says yes. Where the receiver holds such a plan already, the hand-over is complete at once. */
    @Allowed(KEEP_DATA)
    public void accept(String id) {
        Handover handover = move(id, Handover::receiver, HandoverState.ACCEPTED, Action.HANDOVER_ACCEPTED);
        end.completeIfHeld(handover.id());
    }

    @Allowed(KEEP_DATA)
    public void decline(String id) {
        move(id, Handover::receiver, HandoverState.DECLINED, Action.HANDOVER_DECLINED);
    }

    /** Takes an offer back, also an accepted one, as long as the receiver does not hold the plan. */
    @Allowed(KEEP_DATA)
    public void withdraw(String id) {
        move(id, Handover::giver, HandoverState.WITHDRAWN, Action.HANDOVER_WITHDRAWN);
    }

    private Handover move(String id, Function<Handover, String> whose, HandoverState target, Action action) {
        Handover handover = Optional.ofNullable(em.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> Objects.equals(whose.apply(found), own()))
                .orElseThrow(() -> scope.refuse("hand-over"));
        handover.moveTo(target, clock.instant());
        ledger.append(Entry.about(end.personOf(id), action, Outcome.DONE, ""));
        return handover;
    }

    private List<String> open(String planId) {
        return em.createQuery("select h.id from Handover h where h.planId = :plan and h.state in :open", String.class)
                .setParameter("plan", planId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    private String own() {
        return caller.require().organisation();
    }
}
