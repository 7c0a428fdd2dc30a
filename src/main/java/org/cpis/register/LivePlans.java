package org.cpis.register;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
     * Hands over every live plan of the calling authority, in a fixed order.
     *
     * @param day Europe/London
     */
    @Allowed(SEND_UPLOAD)
    public void each(LocalDate day, Consumer<LivePlan> taker) {
        List<Tuple> block = after("", day);
        while (!block.isEmpty()) {
            block.stream()
                    .filter(plan -> isLive(plan, day))
                    .map(LivePlans::live)
                    .forEach(taker);
            block = after(block.get(block.size() - 1).get("id", String.class), day);
        }
    }

    private List<Tuple> after(String id, LocalDate day) {
        return em.createQuery("""
                        select p.id as id, p.person.id as personId, p.person.nhsNumber as nhsNumber, p.type as type,
                        p.localId as localId, p.start as start, p.end as end, p.expectedDelivery as due,
                        p.person.birthDate as born from Plan p where p.authority = :authority and p.id > :id
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE and (p.end is null or p.end > :day)
                        order by p.id""", Tuple.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("id", id)
                .setParameter("day", day)
                .setMaxResults(BLOCK)
                .getResultList();
    }

    private boolean isLive(Tuple plan, LocalDate day) {
        PlanDates dates = new PlanDates(
                plan.get("type", PlanType.class),
                plan.get("start", LocalDate.class),
                plan.get("end", LocalDate.class),
                plan.get("due", LocalDate.class));
        return settings.visibility().showing(dates, plan.get("born", LocalDate.class), day) == Showing.CURRENT;
    }

    private static LivePlan live(Tuple plan) {
        return new LivePlan(
                plan.get("id", String.class),
                plan.get("personId", String.class),
                plan.get("nhsNumber", NhsNumber.class),
                plan.get("type", PlanType.class),
                plan.get("localId", String.class));
    }
}
