package org.cpis.upload;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.register.NumberChanged;
import org.cpis.register.NumberFollowed;
import org.cpis.register.PersonStatus;
import org.cpis.register.SentPlan;
import org.cpis.register.Succession;

/**
 * Sends the Inactive NHS Number Notification (domain 8) to each authority that sent a plan under the number, in the
 * transaction in which the index changes it; takes back what the index takes back.
 */
@Stateless
public class InactiveNumberNotice {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Succession succession;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public void onNumberChanged(@Observes NumberChanged number) {
        if (number.former() == null) {
            return; // a new number: nobody can have sent a plan under it
        }
        String detail = "is " + number.status() + ", was " + number.former();
        ledger.append(Entry.about(number.personId(), Action.NUMBER_CHANGED, Outcome.DONE, detail));
        takeBack(number.personId());
        if (number.status() == PersonStatus.SENSITIVE) {
            takeBackOfFormerNumbers(number.personId());
        }
        if (number.former() != PersonStatus.SENSITIVE) { // what comes after would still be a trace (law 10)
            InactiveCause.of(number.status()).ifPresent(cause -> tell(number.personId(), cause));
        }
    }

    public void onNumberFollowed(@Observes NumberFollowed followed) {
        if (followed.moved() + followed.dropped() > 0) {
            String detail = followed.moved() + " plans followed, " + followed.dropped() + " gave way";
            ledger.append(Entry.about(followed.toPerson(), Action.PLANS_FOLLOWED, Outcome.DONE, detail));
        }
        if (followed.toStatus() == PersonStatus.SENSITIVE) {
            takeBack(followed.fromPerson()); // the old number would be a trace of the person (law 10)
        }
    }

    private void tell(String person, InactiveCause cause) {
        succession.sentUnderNumberOf(person).stream()
                .collect(Collectors.groupingBy(SentPlan::authority, TreeMap::new, Collectors.toList()))
                .forEach((authority, plans) -> tell(person, cause, plans));
    }

    private void tell(String person, InactiveCause cause, List<SentPlan> plans) {
        Instant now = clock.instant();
        Long sequence = Optional.ofNullable(em.find(Upload.class, plans.get(0).uploadId()))
                .map(Upload::sequence)
                .orElse(null);
        em.persist(new InactiveNumber(Ids.next(now), person, cause, plans, sequence, now));
        String detail = plans.get(0).authority() + ", " + cause;
        ledger.append(Entry.about(person, Action.INACTIVE_NUMBER_SENT, Outcome.DONE, detail));
    }

    private void takeBackOfFormerNumbers(String person) {
        em.createQuery("select distinct p.followedFrom from Plan p where p.person.id = :person", String.class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(this::takeBack);
    }

    private void takeBack(String person) {
        em.createQuery(
                        "select n from InactiveNumber n where n.personId = :person"
                                + " and n.state = org.cpis.upload.InactiveState.OPEN",
                        InactiveNumber.class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(task -> task.takeBack(caller.require().userId(), clock.instant()));
    }
}
