package org.cpis.register;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/**
 * Stores what a directory answered. Open to everybody who may search or send, since their question brought the answer; what
 * it holds comes from the directory alone, never from them.
 */
@Stateless
public class DirectoryIntake {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonRefreshed> refreshed;

    @Inject
    private Event<NumberChanged> changed;

    @Inject
    private Succession succession;

    @Inject
    private SearchKeys searchKeys;

    /** All of them or none. Idempotent: what stands there already is left alone and not recorded. */
    @Allowed(SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // short, so that no row waits for the next answer
    public void store(List<DirectoryEntry> entries) {
        List<String> leadingOn = entries.stream()
                .sorted(Comparator.comparing(
                        entry -> entry.number().digits())) // no two wait for each other in a circle
                .map(this::store)
                .flatMap(Optional::stream)
                .toList();
        succession.follow(entries.stream().map(DirectoryEntry::number).toList(), leadingOn);
    }

    /** @return id of a person whose number leads to another one since */
    private Optional<String> store(DirectoryEntry entry) {
        Optional<Person> held = holder(entry.number());
        Optional<PersonRow> before = held.map(Person::row);
        Optional<PersonRow> after = entry.over(before);
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Person person = held.orElseGet(() -> new Person(Ids.next(clock.instant()), entry.number()));
        boolean leadsOn = person.describe(after.get());
        if (!before.equals(Optional.of(person.row()))) {
            em.persist(person);
            searchKeys.keep(List.of(person.id())); // flushes: the ledger's lock comes last
            refreshed.fire(new PersonRefreshed(person.id()));
        }
        PersonStatus former = before.map(PersonRow::status).orElse(null);
        if (former != null && former != person.status()) {
            changed.fire(new NumberChanged(person.id(), person.status(), former));
        }
        return leadsOn ? Optional.of(person.id()) : Optional.empty();
    }

    private Optional<Person> holder(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
