package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/**
 * The live plans of the calling authority, for its data officer. Live: started, not over, not hidden by a rule, and
 * held on somebody whose number is active. Everything else is as if it were not there.
 */
@Stateless
public class OwnPlans {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /** Unborn plans, soonest expected first. */
    @Allowed(KEEP_DATA)
    public List<OwnPlan> unborn(int max) {
        LocalDate earliest =
                LocalDate.now(clock).minusDays(settings.visibility().unbornDays());
        return seen(em.createQuery("""
                        select p from Plan p join fetch p.person where p.authority = :authority
                        and p.type = org.cpis.register.PlanType.UCPP and p.expectedDelivery >= :earliest
                        order by p.expectedDelivery, p.id""", Plan.class)
                        .setParameter("authority", authority())
                        .setParameter("earliest", earliest)
                        .getResultStream())
                .limit(max)
                .toList();
    }

    /** Everything live that the authority holds on a number. */
    @Allowed(KEEP_DATA)
    public List<OwnPlan> of(NhsNumber number) {
        return seen(em.createQuery("""
                        select p from Plan p join fetch p.person where p.authority = :authority
                        and p.person.nhsNumber = :number order by p.type, p.start""", Plan.class)
                        .setParameter("authority", authority())
                        .setParameter("number", number)
                        .getResultStream())
                .toList();
    }

    @Allowed(KEEP_DATA)
    public Optional<OwnPlan> live(String id) {
        return seen(Stream.ofNullable(em.find(Plan.class, id))).findFirst();
    }

    /** The same, locked until the transaction ends: of two who start something with one plan the second waits. */
    @Allowed(KEEP_DATA)
    public Optional<OwnPlan> hold(String id) {
        return seen(Stream.ofNullable(em.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE)))
                .findFirst();
    }

    /** Whether the authority holds a live plan of a type on a person. */
    @Allowed(KEEP_DATA)
    public boolean holds(String personId, PlanType type) {
        return seen(em.createQuery("""
                        select p from Plan p join fetch p.person where p.authority = :authority
                        and p.person.id = :person and p.type = :type""", Plan.class)
                        .setParameter("authority", authority())
                        .setParameter("person", personId)
                        .setParameter("type", type)
                        .getResultStream())
                .findAny()
                .isPresent();
    }

    /** Whether a plan is not there any more, or its end date has come. */
    @Allowed(KEEP_DATA)
    public boolean isOver(String id) {
        Plan plan = em.find(Plan.class, id);
        return plan == null || !plan.isOf(authority()) || plan.isEndedOn(LocalDate.now(clock));
    }

    /** Random id of the active person with this number who was born on this day. */
    @Allowed(KEEP_DATA)
    public Optional<String> personOf(NhsNumber number, LocalDate born) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(person -> person.status() == PersonStatus.ACTIVE && born.equals(person.birthDate()))
                .map(Person::id)
                .findFirst();
    }

    private Stream<OwnPlan> seen(Stream<Plan> plans) {
        LocalDate today = LocalDate.now(clock);
        return plans.filter(plan -> plan.isOf(authority()))
                .map(plan -> plan.ownOn(today, settings.visibility()))
                .filter(OwnPlan::isLive);
    }

    private String authority() {
        return caller.require().organisation();
    }
}
