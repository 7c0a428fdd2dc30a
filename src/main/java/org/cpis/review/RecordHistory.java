package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/**
 * Everyone who touched one record, within the reviewer's scope and over all time. Only rows of the one person are read, never
 * those of a number that this one took the place of (law 9). Reading it is recorded.
 */
@Stateless
public class RecordHistory {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewScope scope;

    @Inject
    private Scope refusals;

    @Inject
    private LedgerRows rows;

    @Inject
    private Ledger ledger;

    @Inject
    private SearchBounds bounds;

    @Inject
    private Clock clock;

    /**
     * Foreign and missing events look the same.
     *
     * @param eventId any event about the record; what stands for the person itself is not in an address (law 9)
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public RecordTouches of(String eventId) {
        List<String> codes = scope.codes();
        String personId = personOf(eventId, codes);
        List<LedgerRow> events = read(personId, codes, null);
        List<Touch> touches = touches(personId, codes);
        ledger.append(Entry.about(personId, Action.RECORD_REVIEWED, Outcome.DONE, touches.size() + " events"));
        return new RecordTouches(
                events.get(0).nhsNumber(), TouchedBy.group(touches), touches.size() >= bounds.touches(), events);
    }

    /** The next page of its events, newest first. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<LedgerRow> page(String eventId, LedgerRow after) {
        List<String> codes = scope.codes();
        String personId = personOf(eventId, codes);
        List<LedgerRow> events = read(personId, codes, after);
        ledger.append(Entry.about(personId, Action.RECORD_REVIEWED, Outcome.DONE, events.size() + " rows"));
        return events;
    }

    private String personOf(String eventId, List<String> codes) {
        return em.createQuery("""
                        select e.personId from AccessEvent e where e.id = :event and e.personId is not null
                        and e.organisation in :scope""", String.class)
                .setParameter("event", eventId == null ? "" : eventId)
                .setParameter("scope", codes)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> refusals.refuse("record"));
    }

    private List<LedgerRow> read(String personId, List<String> codes, LedgerRow after) {
        Instant now = clock.instant().plusSeconds(1);
        LedgerAsk ask = new LedgerAsk(
                personId, null, codes, null, LedgerFilter.OPEN, Instant.EPOCH, now, after, bounds.pageSize());
        LedgerKeys keys = new LedgerKeys(ask);
        return rows.read(keys.text(), keys.values(), ask.from(), ask.to());
    }

    private List<Touch> touches(String personId, List<String> codes) {
        return em.createQuery("""
                        select new org.cpis.review.Touch(e.userId, e.userName, e.organisationName, e.action, e.at)
                        from AccessEvent e where e.personId = :person and e.organisation in :scope
                        order by e.at desc, e.id desc""", Touch.class)
                .setParameter("person", personId)
                .setParameter("scope", codes)
                .setMaxResults(bounds.touches())
                .getResultList();
    }
}
