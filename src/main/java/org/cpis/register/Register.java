package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.Ids;

/** The plans: what health may see of a person today, and what an authority's feed changes. */
@Stateless
public class Register {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /**
     * What is visible of a person today, newest episode of an authority and type first. A deceased person shows
     * nothing; every authority's plan is given, wherever the caller works.
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<PlanDetails> visiblePlans(String personId) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("""
                        select p from Plan p join fetch p.person where p.person.id = :person
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE
                        order by p.authority, p.type, p.start desc""", Plan.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(plan -> plan.seenOn(today, settings.visibility()))
                .filter(plan -> plan.showing().isVisible())
                .toList();
    }

    /**
     * Adds or changes a plan of the calling authority (ruling 1). The caller has checked the content of the row.
     *
     * @return whose plan it is, or why it was not taken
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public PlanAnswer put(PlanOffer offer, String uploadId) {
        Optional<Person> person = holder(offer.person().nhsNumber());
        Optional<PlanFault> fault = PersonCheck.fault(person, offer.person());
        if (fault.isPresent()) {
            return PlanAnswer.refused(fault.get());
        }
        List<Plan> episodes = episodes(person.get(), offer.type());
        Optional<Plan> episode = episodeOf(episodes, offer);
        if (episodes.stream().anyMatch(other -> episode.filter(other::equals).isEmpty() && other.overlaps(offer))) {
            return PlanAnswer.refused(PlanFault.OVERLAPS);
        }
        episode.orElseGet(() -> open(person.get(), offer)).confirm(offer, uploadId, clock.instant());
        return PlanAnswer.taken(person.get().id());
    }

    /** What {@link #put} would refuse about the person, without changing anything. */
    @Allowed(SEND_UPLOAD)
    public Optional<PlanFault> check(PersonClaim claim) {
        return PersonCheck.fault(holder(claim.nhsNumber()), claim);
    }

    /** Removes the newest episode of the calling authority's own plan at once, without a tail (ruling 5). */
    @Allowed(SEND_UPLOAD)
    public PlanAnswer delete(NhsNumber number, PlanType type) {
        List<Plan> episodes =
                holder(number).map(person -> episodes(person, type)).orElse(List.of());
        if (episodes.isEmpty()) {
            return PlanAnswer.refused(PlanFault.PLAN_UNKNOWN);
        }
        em.remove(episodes.get(0));
        return PlanAnswer.taken(episodes.get(0).personId());
    }

    private Optional<Person> holder(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private List<Plan> episodes(Person person, PlanType type) {
        return em.createQuery("""
                        select p from Plan p where p.person = :person and p.authority = :authority and p.type = :type
                        order by p.start desc""", Plan.class)
                .setParameter("person", person)
                .setParameter("authority", caller.require().organisation())
                .setParameter("type", type)
                .getResultList();
    }

    /** Same start corrects that episode; another start corrects the open one (ruling 1). */
    private Optional<Plan> episodeOf(List<Plan> episodes, PlanOffer offer) {
        LocalDate today = LocalDate.now(clock);
        return episodes.stream()
                .filter(plan -> plan.start().equals(offer.start()))
                .findFirst()
                .or(() ->
                        episodes.stream().filter(plan -> !plan.isEndedOn(today)).findFirst());
    }

    private Plan open(Person person, PlanOffer offer) {
        String id = Ids.next(clock.instant());
        Plan plan = new Plan(id, caller.require().organisation(), person, offer.type());
        em.persist(plan);
        return plan;
    }
}
