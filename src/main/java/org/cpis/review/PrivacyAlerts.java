package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The privacy alerts of the reviewer's own region or organisation (law 5), newest first. Reading them is recorded. Of one
 * about themself a reviewer learns that it is there.
 */
@Stateless
public class PrivacyAlerts {

    private static final String EVENT = """
            select new org.cpis.review.LedgerRow(e.id, e.at, e.action, e.mode, e.outcome, e.userName, e.roleName,
            e.organisationName, e.detail, p.nhsNumber, p.status, e.personId, r.kind) from AccessEvent e
            left join Person p on p.id = e.personId left join AccessReason r on r.eventId = e.id where e.id = :id""";

    private static final String HISTORY = """
            select new org.cpis.review.AlertEntryRow(h.at, h.step, h.evidence, h.outcome, h.words, h.authorName)
            from AlertEntry h where h.alertId = :id order by h.at, h.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private AlertReviewers reviewers;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.review.alert-history", defaultValue = "500")
    private int historyShown;

    /**
     * What waits for somebody.
     *
     * @param after last row of the page before; null for the first
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<AlertRow> page(AlertRow after) {
        return page(AlertFilter.ALL_OPEN, after);
    }

    /** @param after last row of the page before; null for the first */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<AlertRow> page(AlertFilter filter, AlertRow after) {
        Actor reviewer = caller.require();
        reviewers.seen();
        AlertQuery query =
                query().filter(filter, reviewer.userId(), clock.instant()).after(after);
        List<AlertRow> rows = rows(query, pageSize)
                .map(row -> reviewer.userId().equals(row.userId()) ? row.withoutDetails() : row)
                .toList();
        ledger.append(Entry.of(Action.ALERTS_READ, Outcome.DONE, rows.size() + " alerts"));
        return rows;
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public boolean isFull(List<AlertRow> page) {
        return page.size() >= pageSize;
    }

    /** One alert with its history. Foreign and missing ones, and one about the reviewer, look the same. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public AlertView read(String id) {
        Actor reviewer = caller.require();
        AlertRow row = rows(query().one(id), 1)
                .filter(found -> !reviewer.userId().equals(found.userId()))
                .findFirst()
                .orElseThrow(() -> scope.refuse("privacy alert"));
        PrivacyAlert alert = em.find(PrivacyAlert.class, id);
        ledger.append(Entry.about(alert.personId(), Action.ALERT_READ, Outcome.FOUND, "alert " + alert.reference()));
        return new AlertView(
                row,
                first(EVENT, LedgerRow.class, alert.eventId()),
                first("select s.words from ReviewSample s where s.eventId = :id", String.class, alert.eventId()),
                em.createQuery(HISTORY, AlertEntryRow.class)
                        .setParameter("id", id)
                        .setMaxResults(historyShown)
                        .getResultList(),
                reviewers.of(alert.organisation(), alert.userId()),
                AlertMay.of(reviewer, row));
    }

    private AlertQuery query() {
        return new AlertQuery(organisations.within(caller.require().organisation()));
    }

    private Stream<AlertRow> rows(AlertQuery query, int most) {
        return query.bind(em.createQuery(query.text(), AlertRow.class))
                .setMaxResults(most)
                .getResultStream();
    }

    private <T> T first(String query, Class<T> type, String id) {
        return em.createQuery(query, type)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
