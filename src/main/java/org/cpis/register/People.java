package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/** The demographic index: find by number or by who they are; kept by the national administrator. */
@Stateless
public class People {

    /** Numbers that took each other's place, at most; a longer row of them is a mistake or a circle. */
    private static final int LONGEST_SUCCESSION = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private DirectoryMemory memory;

    /**
     * The person that a typed number leads to. A superseded number leads to the current person; sensitive and
     * invalidated ones to nobody (law 10, rulings 16 and 18), and so do those that the directory does not know.
     */
    @Allowed(SIGNED_IN)
    public Optional<PersonDetails> byNumber(NhsNumber number) {
        return Optional.of(number)
                .filter(asked -> !memory.denies(asked))
                .flatMap(this::holder)
                .flatMap(this::current)
                .filter(this::mayBeFound)
                .map(Person::details);
    }

    @Allowed(SIGNED_IN)
    public Optional<PersonDetails> byId(String id) {
        return Optional.of(id)
                .filter(Ids::isOne) // what merely compares equal in the database is not the same in a hash
                .map(real -> em.find(Person.class, real))
                .filter(this::mayBeFound)
                .map(Person::details);
    }

    /** Basic search: family name without regard to case and accents, birth date, gender (null: all). At most {@code max}. */
    @Allowed(SIGNED_IN)
    public List<PersonDetails> byName(String familyName, LocalDate birthDate, Gender gender, int max) {
        TypedQuery<Person> query = em.createQuery("""
                        select p from Person p where p.familyKey = :family and p.birthDate = :born
                        and (:gender is null or p.gender = :gender)
                        and p.status in (org.cpis.register.PersonStatus.ACTIVE, org.cpis.register.PersonStatus.DECEASED)
                        order by p.givenNames, p.id""", Person.class);
        return query
                .setParameter("family", Name.key(familyName))
                .setParameter("born", birthDate)
                .setParameter("gender", gender)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .map(Person::details)
                .toList();
    }

    /** Random id of whoever holds or held this number, for reviewers; no status hides it from them. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public Optional<String> idOf(NhsNumber number) {
        return holder(number).map(Person::id);
    }

    /** Adds or changes people. Idempotent; one transaction for the whole list. */
    @Allowed(KEEP_INDEX)
    public void put(List<PersonRow> rows) {
        for (PersonRow row : rows) {
            holder(row.nhsNumber()).ifPresentOrElse(person -> person.describe(row), () -> em.persist(newPerson(row)));
        }
    }

    private Person newPerson(PersonRow row) {
        Person person = new Person(Ids.next(clock.instant()), row.nhsNumber());
        person.describe(row);
        return person;
    }

    private Optional<Person> current(Person person) {
        Optional<Person> newest = Optional.of(person);
        for (int step = 0; step < LONGEST_SUCCESSION && isSuperseded(newest); step++) {
            newest = newest.map(Person::supersededBy).flatMap(this::holder);
        }
        return newest.filter(found -> found.status() != PersonStatus.SUPERSEDED);
    }

    private static boolean isSuperseded(Optional<Person> person) {
        return person.filter(found -> found.status() == PersonStatus.SUPERSEDED).isPresent();
    }

    private Optional<Person> holder(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private boolean mayBeFound(Person person) {
        boolean shown = person.status() == PersonStatus.ACTIVE || person.status() == PersonStatus.DECEASED;
        return shown && !memory.denies(person.nhsNumber());
    }
}
