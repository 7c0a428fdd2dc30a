package org.cpis.upload;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Caller;
import org.cpis.register.PlanType;

/**
 * Lets births and hand-overs go on when a feed brings, ends or deletes a plan. A feed may have 100,000 rows: what is
 * being waited for is looked up once for each transaction, not for each row.
 */
@Stateless
public class TaskWatch {

    /** Whoever a task of the authority is about: mothers, babies whose number is known, children handed over. */
    private static final List<String> CONCERNED = List.of("""
            select p.person.id from Birth b, Plan p where p.id = b.planId and b.authority = :own
            and b.state = org.cpis.upload.BirthState.WAITING""", """
            select m.id from BirthBaby y, Person m where m.nhsNumber = y.nhsNumber and y.birth.authority = :own
            and y.matchedAt is null and y.birth.state = org.cpis.upload.BirthState.WAITING""", """
            select p.person.id from Handover h, Plan p where p.id = h.planId and (h.giver = :own or h.receiver = :own)
            and h.state in (org.cpis.upload.HandoverState.OFFERED, org.cpis.upload.HandoverState.ACCEPTED)""");

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private BirthMatching births;

    @Inject
    private HandoverEnd handovers;

    @Inject
    private OnBehalf behalf;

    @Inject
    private Caller caller;

    public void onPlanKept(@Observes PlanKept kept) {
        String own = caller.require().organisation();
        if (kept.gone()) { // the plan cannot be asked any more whose it was
            behalf.of(own, this::closeOver);
        } else if (concerned(own).contains(kept.personId())) {
            behalf.of(own, () -> goOn(kept));
        }
    }

    private void goOn(PlanKept kept) {
        closeOver();
        if (kept.type() != PlanType.UCPP) {
            births.arrived(kept.personId());
        }
        handovers.received(kept.personId(), kept.type());
    }

    private void closeOver() {
        births.closeOver();
        handovers.closeOver();
    }

    private Set<String> concerned(String own) {
        Concerned known = (Concerned) transaction.getResource(Concerned.class);
        if (known == null || !known.authority().equals(own)) {
            Set<String> people = new HashSet<>();
            CONCERNED.forEach(query -> people.addAll(
                    em.createQuery(query, String.class).setParameter("own", own).getResultList()));
            known = new Concerned(own, people);
            transaction.putResource(Concerned.class, known);
        }
        return known.people();
    }

    private record Concerned(String authority, Set<String> people) {}
}
