package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;
import org.cpis.register.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Search of the ledger, within the reviewer's own region or organisation (law 5). Itself recorded. */
@Stateless
public class LedgerSearch {

    private static final String NOBODY = "-";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    @ConfigProperty(name = "cpis.review.max-days", defaultValue = "92")
    private int maxDays;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    /**
     * One page, newest first.
     *
     * @param after last row of the page before; null for the first
     * @throws PeriodTooLong without two days at most 92 days apart, both counted
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<LedgerRow> page(LedgerCriteria criteria, LedgerRow after) {
        requirePeriod(criteria);
        String person = criteria.person() == null
                ? null
                : people.idOf(criteria.person()).orElse(NOBODY);
        List<LedgerRow> rows = query(criteria, person, after).getResultList();
        ledger.append(Entry.about(
                NOBODY.equals(person) ? null : person, Action.LEDGER_SEARCHED, Outcome.DONE, rows.size() + " rows"));
        return rows;
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public boolean isFull(List<LedgerRow> page) {
        return page.size() >= pageSize;
    }

    private void requirePeriod(LedgerCriteria criteria) {
        if (criteria.from() == null
                || criteria.to() == null
                || criteria.to().isBefore(criteria.from())
                || ChronoUnit.DAYS.between(criteria.from(), criteria.to()) >= maxDays) {
            throw new PeriodTooLong();
        }
    }

    private TypedQuery<LedgerRow> query(LedgerCriteria criteria, String person, LedgerRow after) {
        String reviewer = caller.require().organisation();
        LedgerQuery where = new LedgerQuery()
                .and("e.organisation in :scope", "scope", organisations.within(reviewer))
                .and("e.at >= :from", "from", startOf(criteria.from()))
                .and("e.at < :to", "to", startOf(criteria.to().plusDays(1)))
                .and("e.personId = :person", "person", person)
                .and("(e.userId = :user or e.userName like concat('%', :user, '%'))", "user", criteria.user())
                .and("e.organisation = :organisation", "organisation", criteria.organisation())
                .and("e.action = :action", "action", criteria.action());
        if (after != null) {
            where.and("(e.at < :at or e.at = :at and e.id < :id)", "at", after.at())
                    .set("id", after.id());
        }
        return where.bind(em.createQuery(where.text(), LedgerRow.class)).setMaxResults(pageSize);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
