package org.cpis.register;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.SIGNED_IN;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/** The demographic index: find by number or by who they are; kept by the national administrator. */
@Stateless
public class People {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Succession succession;

    @Inject
    private Event<NumberChanged> changed;

    @Inject
    private DirectoryMemory memory;

    @Inject
    private SearchKeys searchKeys;

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

    /** Whether this is, or was before, the family name of a person, compared as names are (ruling 10). */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public boolean isOrWasNamed(String id, String familyName) {
        return em.find(Person.class, id).isOrWasNamed(familyName);
    }

    /** Random id of the sensitive record that a number leads to; for the alert that it was asked for (law 10). */
    @Allowed(SIGNED_IN)
    public Optional<String> sensitiveHolder(NhsNumber number) {
        return holder(number)
                .flatMap(this::current)
                .filter(person -> person.status() == PersonStatus.SENSITIVE)
                .map(Person::id);
    }

    /**
     * Random id of whoever holds or held this number, for reviewers and for legal holds. Of a sensitive record there is no trace by its
     * number; what was done stays to be found by user, organisation and day.
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public Optional<String> idOf(NhsNumber number) {
        return holder(number)
                .filter(person -> person.status() != PersonStatus.SENSITIVE)
                .map(Person::id);
    }

    /**
     * Adds or changes people. Idempotent; one transaction for the whole list. Changes of status are told, and plans follow
     * superseded numbers.
     */
    @Allowed(KEEP_INDEX)
    public void put(List<PersonRow> rows) {
        List<Person> put = new ArrayList<>();
        List<String> superseded = rows.stream()
                .map(row -> put(row, put))
                .flatMap(Optional::stream)
                .toList();
        searchKeys.keep(put.stream().map(Person::id).toList());
        succession.follow(rows.stream().map(PersonRow::nhsNumber).toList(), superseded);
    }

    /** @return id of a person whose number leads to another one since */
    private Optional<String> put(PersonRow row, List<Person> put) {
        Person person = holder(row.nhsNumber()).orElseGet(() -> newPerson(row.nhsNumber()));
        put.add(person);
        PersonStatus former = person.status(); // null for a new one
        boolean leadsOn = person.describe(row);
        boolean wasPlain = former == null && row.status() == PersonStatus.ACTIVE;
        if (former != row.status() && !wasPlain) {
            changed.fire(new NumberChanged(person.id(), row.status(), former));
        }
        return leadsOn ? Optional.of(person.id()) : Optional.empty();
    }

    private Person newPerson(NhsNumber number) {
        Person person = new Person(Ids.next(clock.instant()), number);
        em.persist(person);
        return person;
    }

    private Optional<Person> current(Person person) {
        return new Successors(this::holder).lastOf(person).filter(found -> found.status() != PersonStatus.SUPERSEDED);
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
