package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/**
 * Everything one user did in one sign-in and role, in order. Asked for by one of its events: what ties them together never
 * leaves the portal. Reading it is recorded.
 */
@Stateless
public class SessionHistory {

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

    /**
     * One page, oldest first. A sign-in of which an organisation elsewhere has a part is shown without that part; foreign
     * and missing events look the same.
     *
     * @param eventId any event of the sign-in
     * @param after last line of the page before; null for the first
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<SessionLine> page(String eventId, SessionLine after) {
        List<String> codes = scope.codes();
        SessionKey key = find(eventId)
                .filter(found -> codes.contains(found.organisation()))
                .orElseThrow(() -> refusals.refuse("event"));
        SessionKeys keys =
                new SessionKeys(key, codes, bounds.session(), after == null ? null : after.row(), bounds.pageSize());
        List<LedgerRow> found = new ArrayList<>(rows.read(keys.text(), keys.values(), keys.from(), keys.to()));
        Collections.reverse(found);
        ledger.append(Entry.of(Action.SESSION_REVIEWED, Outcome.DONE, found.size() + " events"));
        return lines(found, after == null ? null : after.row().at());
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public boolean isFull(List<SessionLine> page) {
        return page.size() >= bounds.pageSize();
    }

    private Optional<SessionKey> find(String eventId) {
        return Optional.ofNullable(eventId)
                .filter(Ids::isOne)
                .flatMap(id -> em.createQuery("""
                                select new org.cpis.review.SessionKey(e.userId, e.sessionRef, e.organisation, e.at)
                                from AccessEvent e where e.id = :id""", SessionKey.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst());
    }

    private static List<SessionLine> lines(List<LedgerRow> found, Instant before) {
        List<SessionLine> lines = new ArrayList<>();
        Instant last = before;
        for (LedgerRow row : found) {
            lines.add(new SessionLine(row, last == null ? null : Duration.between(last, row.at())));
            last = row.at();
        }
        return lines;
    }
}
