package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** Children on whom the calling authority and another one hold a live plan. Tells who the other is, and no more. */
@Stateless
public class Overlaps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /** Own live CPP and LAC that overlap, by name of the child. */
    @Allowed(KEEP_DATA)
    public List<Overlap> own(int max) {
        List<OwnPlan> own = shared(max);
        Map<String, Set<String>> others = own.isEmpty() ? Map.of() : others(own);
        return own.stream()
                .filter(plan -> others.containsKey(plan.person().id()))
                .map(plan -> new Overlap(
                        plan, others.get(plan.person().id()).stream().sorted().toList()))
                .toList();
    }

    /** Own live plans of people who are known to others too, whatever those hold. */
    private List<OwnPlan> shared(int max) {
        return em.createQuery("""
                        select p from Plan p join fetch p.person where p.authority = :own
                        and p.type <> org.cpis.register.PlanType.UCPP
                        and p.start <= :today and (p.end is null or p.end > :today)
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE
                        and exists (select o.id from Plan o where o.person = p.person and o.authority <> :own
                        and o.start <= :today and (o.end is null or o.end > :today))
                        order by p.person.familyName, p.person.givenNames, p.id""", Plan.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("today", today())
                .setMaxResults(max)
                .getResultStream()
                .map(plan -> plan.ownOn(today(), settings.visibility()))
                .filter(OwnPlan::isLive)
                .toList();
    }

    /** By person: who else holds a live plan. */
    private Map<String, Set<String>> others(List<OwnPlan> own) {
        return em.createQuery(
                        "select o from Plan o join fetch o.person where o.person.id in :people and o.authority <> :own",
                        Plan.class)
                .setParameter(
                        "people", own.stream().map(plan -> plan.person().id()).toList())
                .setParameter("own", caller.require().organisation())
                .getResultStream()
                .map(plan -> plan.ownOn(today(), settings.visibility()))
                .filter(OwnPlan::isLive)
                .collect(Collectors.groupingBy(
                        plan -> plan.person().id(),
                        Collectors.mapping(plan -> plan.plan().authority(), Collectors.toSet())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
