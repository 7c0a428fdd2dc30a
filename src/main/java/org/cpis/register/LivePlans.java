package org.cpis.register;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** What the calling authority holds today, for comparing with a full file (ruling 11). */
@Stateless
public class LivePlans {

    /** Plans that are read at once, so that memory does not grow with the authority. */
    private static final int BLOCK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    /**
     * Hands over every live plan of the calling authority, in a fixed order: not ended, not past its day, of a person
     * whose number is in use.
     *
     * @param day Europe/London
     */
    @Allowed(SEND_UPLOAD)
    public void each(LocalDate day, Consumer<LivePlan> taker) {
        List<LivePlan> block = after("", day);
        while (!block.isEmpty()) {
            block.stream()
                    .filter(plan -> plan.isLive(day, settings.visibility()))
                    .map(this::asSent)
                    .forEach(taker);
            block = after(block.get(block.size() - 1).id(), day);
        }
    }

    private LivePlan asSent(LivePlan plan) {
        return plan.followedFrom() == null
                ? plan
                : plan.under(em.find(Person.class, plan.followedFrom()).nhsNumber());
    }

    private List<LivePlan> after(String id, LocalDate day) {
        return em.createQuery("""
                        select new org.cpis.register.LivePlan(p.id, p.person.id, p.person.nhsNumber,
                        p.person.birthDate, p.type, p.start, p.end, p.expectedDelivery, p.localId,
                        p.followedFrom)
                        from Plan p where p.authority = :authority and p.id > :id
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE and (p.end is null or p.end > :day)
                        order by p.id""", LivePlan.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("id", id)
                .setParameter("day", day)
                .setMaxResults(BLOCK)
                .getResultList();
    }
}
