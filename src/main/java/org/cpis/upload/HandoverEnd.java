package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.OwnPlans;
import org.cpis.register.PlanCare;
import org.cpis.register.PlanType;

/** How a hand-over ends by itself: the receiver holds the plan, or the giver does not any more. */
@Stateless
public class HandoverEnd {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnPlans plans;

    @Inject
    private PlanCare care;

    @Inject
    private OnBehalf behalf;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The calling authority holds a plan now: what it had accepted of this kind is complete. */
    @Allowed(KEEP_DATA)
    public void received(String personId, PlanType type) {
        em.createQuery("""
                        select h.id from Handover h, Plan p where p.id = h.planId and p.person.id = :person
                        and h.planType = :type and h.receiver = :own
                        and h.state = org.cpis.upload.HandoverState.ACCEPTED""", String.class)
                .setParameter("person", personId)
                .setParameter("type", type)
                .setParameter("own", caller.require().organisation())
                .getResultList()
                .forEach(this::completeIfHeld);
    }

    /** Ends the giver's plan today and the hand-over with it, if the calling receiver holds a plan of that type. */
    @Allowed(KEEP_DATA)
    public void completeIfHeld(String id) {
        Handover handover = em.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plans.holds(personOf(id), handover.planType())) {
            behalf.of(handover.giver(), () -> complete(handover));
        }
    }

    /** The calling authority's plans changed: offers of plans that are over are closed. */
    @Allowed(KEEP_DATA)
    public void closeOver() {
        em.createQuery("""
                        select h.id, h.planId from Handover h
                        where h.giver = :own and h.state in :open""", Object[].class)
                .setParameter("own", caller.require().organisation())
                .setParameter("open", HandoverWork.OPEN)
                .getResultStream()
                .filter(handover -> plans.isOver((String) handover[1]))
                .map(handover -> em.find(Handover.class, handover[0], LockModeType.PESSIMISTIC_WRITE))
                .filter(Handover::isOpen)
                .forEach(handover -> {
                    handover.moveTo(HandoverState.CLOSED, clock.instant());
                    ledger.append(Entry.of(Action.HANDOVER_CLOSED, Outcome.DONE, "the giver's plan is over"));
                });
    }

    /** Random id of whose plan is handed over; null when the plan is not there any more. */
    @Allowed(KEEP_DATA)
    public String personOf(String id) {
        return em.createQuery(
                        "select p.person.id from Handover h, Plan p where h.id = :id and p.id = h.planId", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void complete(Handover handover) {
        handover.moveTo(HandoverState.COMPLETED, clock.instant());
        care.end(handover.planId(), LocalDate.now(clock), handover.id()).ifPresent(given -> {
            String detail = "handed over to " + handover.receiver();
            ledger.append(Entry.about(given.personId(), Action.PLAN_CHANGED, Outcome.DONE, detail));
            ledger.append(Entry.about(given.personId(), Action.HANDOVER_COMPLETED, Outcome.DONE, detail));
        });
    }
}
