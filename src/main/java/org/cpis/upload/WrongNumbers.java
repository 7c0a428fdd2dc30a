package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.ContactPoints;
import org.cpis.organisation.UkPhone;
import org.cpis.platform.Ids;

/** Phone numbers that clinicians report as wrong, until the authority's data officer confirms or changes the contacts. */
@Stateless
public class WrongNumbers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private ContactPoints contacts;

    @Inject
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /** One number waits once, however many report it. The caller has seen to it that it is a number of that authority. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public void report(String authority, boolean office, String phone) {
        if (!reported(authority).contains(UkPhone.digits(phone))) {
            Instant now = clock.instant();
            em.persist(new WrongNumber(Ids.next(now), authority, office, phone, caller.require(), now));
        }
        ledger.append(Entry.of(Action.WRONG_NUMBER_REPORTED, Outcome.DONE, office ? "office" : "emergency duty"));
    }

    /** Digits of the numbers of an authority that are reported and not yet answered; for who is about to ring. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<String> reported(String authority) {
        return waiting(authority).map(report -> UkPhone.digits(report.phone())).toList();
    }

    /** What waits for the caller's authority, oldest first. */
    @Allowed(KEEP_DATA)
    public List<WrongNumberRow> open() {
        List<WrongNumberRow> rows =
                waiting(caller.require().organisation()).map(WrongNumber::row).toList();
        ledger.append(Entry.of(Action.WORKLIST_READ, Outcome.DONE, rows.size() + " wrong numbers"));
        return rows;
    }

    @Allowed(KEEP_DATA)
    public long count() {
        return waiting(caller.require().organisation()).count();
    }

    /**
     * Confirms the contacts of the caller's authority.
     *
     * @param shown ids of the reports that this answers: those which stood on the page
     */
    @Allowed(KEEP_DATA)
    public void confirm(Collection<String> shown) {
        contacts.confirm();
        shown.forEach(id -> close(id, WrongNumberState.CONFIRMED));
    }

    /** Changes them; otherwise the same. */
    @Allowed(KEEP_DATA)
    public void change(ContactDetails details, Collection<String> shown) {
        contacts.change(details);
        shown.forEach(id -> close(id, WrongNumberState.CHANGED));
    }

    private void close(String id, WrongNumberState how) {
        WrongNumber report = em.find(WrongNumber.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || !report.authority().equals(caller.require().organisation())) {
            throw scope.refuse("wrong number");
        }
        if (report.isOpen()) { // a colleague may have been quicker
            report.close(how, caller.require().userId(), clock.instant());
            ledger.append(Entry.of(Action.WRONG_NUMBER_CLOSED, Outcome.DONE, how.name()));
        }
    }

    private Stream<WrongNumber> waiting(String authority) {
        return em.createQuery("""
                        select w from WrongNumber w where w.authority = :authority
                        and w.state = org.cpis.upload.WrongNumberState.OPEN order by w.reportedAt, w.id""", WrongNumber.class)
                .setParameter("authority", authority)
                .setMaxResults(settings.wrongNumbers())
                .getResultStream();
    }
}
