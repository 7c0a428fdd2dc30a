package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.Ids;

/** The plans, as the feed of an authority or its data officer changes them. */
@Stateless
public class Register {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private DirectoryMemory memory;

    @Inject
    private Clock clock;

    /**
     * Adds or changes a plan of the calling authority (ruling 1). The caller has checked the content of the row.
     *
     * @return whose plan it is, or why it was not taken
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public PlanAnswer put(PlanOffer offer, String uploadId) {
        Optional<Person> person = known(offer.person().nhsNumber());
        Optional<PlanFault> fault = PersonCheck.fault(person, offer.person());
        if (fault.isPresent()) {
            return PlanAnswer.refused(fault.get());
        }
        Episodes episodes = episodes(person.get(), offer.type());
        if (episodes.block(offer.dates())) {
            return PlanAnswer.refused(PlanFault.OVERLAPS);
        }
        Optional<Plan> episode = episodes.correctedBy(offer.dates());
        episode.ifPresent(plan -> plan.heldBy(person.get()));
        requirePossible(episode, PlanEvent.of(showing(offer, person.get())));
        episode.orElseGet(() -> open(person.get(), offer)).confirm(offer, uploadId, clock.instant());
        return PlanAnswer.taken(person.get().id());
    }

    /** Reads in one go what the next rows of this transaction will ask for; only a matter of speed. */
    @Allowed(SEND_UPLOAD)
    public void readAhead(Set<NhsNumber> numbers) {
        List<Person> people = numbers.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.nhsNumber in :numbers", Person.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
        List<Plan> plans = people.isEmpty() ? List.of() : plansOf(people);
        transaction.putResource(ReadAhead.class, new ReadAhead(numbers, people, plans));
    }

    /** What {@link #put} would refuse about the person, without changing anything. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public Optional<PlanFault> check(PersonClaim claim) {
        return PersonCheck.fault(known(claim.nhsNumber()), claim);
    }

    /** Whether {@link #put} would refuse these dates because of another episode; for a row that has other faults too. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public boolean overlaps(NhsNumber number, PlanDates dates) {
        return holder(number)
                .filter(person -> episodes(person, dates.type()).block(dates))
                .isPresent();
    }

    /**
     * Removes the newest episode of the calling authority's own plan at once, without a tail (ruling 5). By the number it
     * was sent under too, when it followed to another one since.
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public PlanAnswer delete(NhsNumber number, PlanType type) {
        Optional<Plan> newest =
                holder(number).flatMap(person -> episodes(person, type).newest());
        if (newest.isEmpty()) {
            return PlanAnswer.refused(PlanFault.PLAN_UNKNOWN);
        }
        requirePossible(newest, PlanEvent.DELETED);
        em.remove(newest.get());
        readAhead().ifPresent(read -> read.remove(newest.get()));
        return PlanAnswer.taken(newest.get().personId());
    }

    private void requirePossible(Optional<Plan> plan, PlanEvent event) {
        plan.map(held -> held.stateOn(LocalDate.now(clock), settings.visibility()))
                .orElse(PlanState.NONE)
                .on(event);
    }

    private Showing showing(PlanOffer offer, Person person) {
        return settings.visibility().showing(offer.dates(), person.birthDate(), LocalDate.now(clock));
    }

    /** Nobody when the directory does not know the number, whatever the local index still holds. */
    private Optional<Person> known(NhsNumber number) {
        return memory.denies(number) ? Optional.empty() : holder(number);
    }

    private Optional<Person> holder(NhsNumber number) {
        Optional<ReadAhead> read = readAhead().filter(known -> known.knows(number));
        return read.isPresent()
                ? read.get().holder(number)
                : em.createNamedQuery("Person.byNumber", Person.class)
                        .setParameter("number", number)
                        .getResultStream()
                        .findFirst();
    }

    private Episodes episodes(Person person, PlanType type) {
        List<Plan> plans = readAhead()
                .filter(known -> known.knows(person))
                .map(known -> known.plansOf(person, type))
                .orElseGet(() -> plansOf(List.of(person)).stream()
                        .filter(plan -> plan.type() == type)
                        .toList());
        return new Episodes(plans, LocalDate.now(clock));
    }

    /** What the calling authority holds on these people, or sent under their numbers before they were superseded. */
    private List<Plan> plansOf(List<Person> people) {
        return em.createQuery("""
                        select p from Plan p where p.authority = :authority
                        and (p.person.id in :ids or p.followedFrom in :ids) order by p.start desc""", Plan.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("ids", people.stream().map(Person::id).toList())
                .getResultList();
    }

    private Optional<ReadAhead> readAhead() {
        return Optional.ofNullable((ReadAhead) transaction.getResource(ReadAhead.class));
    }

    private Plan open(Person person, PlanOffer offer) {
        String id = Ids.next(clock.instant());
        Plan plan = new Plan(id, caller.require().organisation(), person, offer.type());
        em.persist(plan);
        readAhead().ifPresent(read -> read.add(plan));
        return plan;
    }
}
