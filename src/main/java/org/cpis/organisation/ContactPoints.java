package org.cpis.organisation;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;

/** The contacts of the caller's authority: seen, changed, and confirmed by its data officer. */
@Stateless
public class ContactPoints {

    private static final int LONGEST_HISTORY = 20;

    /** Text and numbers only: the times of the history come in the zone of the database's session otherwise. */
    private static final String HISTORY = """
            SELECT office_phone, emergency_phone, TIME_FORMAT(opens, '%H:%i'), TIME_FORMAT(closes, '%H:%i'),
            TIME_FORMAT(holiday_opens, '%H:%i'), TIME_FORMAT(holiday_closes, '%H:%i'), CAST(last_confirmed AS CHAR),
            changed_by, CAST(UNIX_TIMESTAMP(ROW_START) * 1000 AS SIGNED)
            FROM contact_point FOR SYSTEM_TIME ALL WHERE authority = ?1 ORDER BY ROW_START DESC LIMIT ?2""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private ContactSettings settings;

    @Inject
    private Event<ContactsTouched> touched;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Allowed(KEEP_DATA)
    public ContactView own() {
        ContactPoint contact = require();
        touched.fire(new ContactsTouched(ContactsTouched.How.READ));
        return new ContactView(contact.details(), contact.lastConfirmed(), isDue(contact), history());
    }

    /** Whether they must be confirmed again; also where an authority has none. */
    @Allowed(KEEP_DATA)
    public boolean isDue() {
        ContactPoint contact = em.find(ContactPoint.class, caller.require().organisation());
        return contact == null || isDue(contact);
    }

    /** A change is a confirmation too. The phones must be good ones by {@link UkPhone}. */
    @Allowed(KEEP_DATA)
    public void change(ContactDetails details) {
        boolean good = UkPhone.isGood(details.emergencyPhone())
                && (details.officePhone() == null || UkPhone.isGood(details.officePhone()));
        if (!good) {
            throw new IllegalArgumentException("not a British telephone number");
        }
        require().change(details, caller.require().name(), LocalDate.now(clock));
        touched.fire(new ContactsTouched(ContactsTouched.How.CHANGED));
    }

    /** The authority says that they are right as they stand. */
    @Allowed(KEEP_DATA)
    public void confirm() {
        require().confirm(caller.require().name(), LocalDate.now(clock));
        touched.fire(new ContactsTouched(ContactsTouched.How.CONFIRMED));
    }

    private boolean isDue(ContactPoint contact) {
        return !LocalDate.now(clock).isBefore(contact.lastConfirmed().plusDays(settings.confirmDays()));
    }

    private ContactPoint require() {
        ContactPoint contact = em.find(ContactPoint.class, caller.require().organisation());
        if (contact == null) {
            throw scope.refuse("contact point");
        }
        return contact;
    }

    @SuppressWarnings("unchecked") // a native query has no types
    private List<ContactVersion> history() {
        Stream<Object[]> rows = em.createNativeQuery(HISTORY)
                .setParameter(1, caller.require().organisation())
                .setParameter(2, LONGEST_HISTORY)
                .getResultStream();
        return rows.map(ContactPoints::version).toList();
    }

    private static ContactVersion version(Object[] row) {
        ContactDetails details = new ContactDetails(
                (String) row[0], (String) row[1], time(row[2]), time(row[3]), time(row[4]), time(row[5]));
        Instant from = Instant.ofEpochMilli(((Number) row[8]).longValue());
        return new ContactVersion(from, details, LocalDate.parse((String) row[6]), (String) row[7]);
    }

    private static LocalTime time(Object text) {
        return text == null ? null : LocalTime.parse((String) text);
    }
}
