package org.cpis.register;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.identity.Allowed;

/**
 * Plans follow a superseded number to the one that took its place, as soon as the index knows both. A number that is
 * given back to active does not bring them back: they stay until their authority sends them under it again.
 */
@Stateless
public class Succession {

    private static final String NOBODY = "-";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<NumberFollowed> followed;

    /**
     * Lets plans follow after a block of the index. One query where nothing is to be done.
     *
     * @param block all numbers of the block: old ones may have waited for one of them
     * @param superseded ids of those whose number leads to another one since this block
     */
    @Allowed(SIGNED_IN) // whoever's question brought the index's word
    public void follow(Collection<NhsNumber> block, Collection<String> superseded) {
        if (block.isEmpty()) {
            return;
        }
        Map<Person, List<Plan>> waiting = new LinkedHashMap<>();
        superseded.forEach(id -> waiting.put(em.find(Person.class, id), List.of()));
        plansOfSuperseded(block, superseded).forEach(plan -> waiting.merge(plan.person(), List.of(plan), Plan::both));
        waiting.forEach(this::follow);
    }

    /** Plans that authorities last sent under this person's number and that are not past their day. */
    @Allowed(SIGNED_IN) // whoever's question brought the index's word
    public List<SentPlan> sentUnderNumberOf(String personId) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("""
                        select p from Plan p join fetch p.person where p.followedFrom = :id
                        or p.person.id = :id and p.followedFrom is null order by p.confirmedAt desc, p.id""", Plan.class)
                .setParameter("id", personId)
                .getResultStream()
                .filter(plan -> plan.seenOn(today, settings.visibility()).showing() != Showing.GONE)
                .map(Plan::sent)
                .toList();
    }

    private List<Plan> plansOfSuperseded(Collection<NhsNumber> block, Collection<String> superseded) {
        return em.createQuery("""
                        select p from Plan p join fetch p.person o where o.status =
                        org.cpis.register.PersonStatus.SUPERSEDED and (o.supersededBy in :block or o.id in :superseded)
                        order by p.confirmedAt desc, p.id""", Plan.class)
                .setParameter("block", block)
                .setParameter("superseded", superseded.isEmpty() ? List.of(NOBODY) : superseded)
                .getResultList();
    }

    private void follow(Person from, List<Plan> plans) {
        Optional<Person> last = new Successors(this::holder).lastOf(from).filter(person -> !person.equals(from));
        if (last.isPresent()) {
            long moved = plans.stream().filter(plan -> follow(plan, last.get())).count();
            int all = plans.size();
            followed.fire(new NumberFollowed(
                    from.id(), last.get().id(), last.get().status(), (int) moved, all - (int) moved));
        }
    }

    /** Whether the plan followed; it gives way to the same episode of the same authority (ruling 1). */
    private boolean follow(Plan plan, Person to) {
        boolean held = em.createQuery(
                        "select p from Plan p where p.person = :person and p.authority = :authority and p.type = :type",
                        Plan.class)
                .setParameter("person", to)
                .setParameter("authority", plan.authority())
                .setParameter("type", plan.type())
                .getResultStream()
                .anyMatch(other -> other.meets(plan.dates()));
        if (held) {
            em.remove(plan);
        } else {
            plan.follow(to);
        }
        return !held;
    }

    private Optional<Person> holder(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
