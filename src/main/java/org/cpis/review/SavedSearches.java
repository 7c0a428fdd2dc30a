package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;

/** The searches that the caller keeps, in the present role's organisation. Nobody else sees them. */
@Stateless
public class SavedSearches {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private SearchBounds bounds;

    @Inject
    private Clock clock;

    /** By name, without the numbers of people. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<SavedSearchRow> own() {
        Actor reviewer = caller.require();
        return em.createQuery("""
                        select s from SavedSearch s where s.userId = :user and s.organisation = :own
                        order by s.name, s.id""", SavedSearch.class)
                .setParameter("user", reviewer.userId())
                .setParameter("own", reviewer.organisation())
                .setMaxResults(bounds.savedSearches())
                .getResultStream()
                .map(search -> search.row(today()))
                .toList();
    }

    /**
     * One of them, to be run or changed; with the number of the person where it may be shown. Foreign and missing ones look
     * the same.
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public SavedSearchRow read(String id) {
        SavedSearchRow row = require(id).row(today());
        LedgerCriteria kept = row.criteria();
        if (kept.personId() == null) {
            return row;
        }
        LedgerCriteria shown = people.byId(kept.personId())
                .map(PersonDetails::nhsNumber)
                .map(kept::about)
                .orElse(kept);
        return new SavedSearchRow(row.id(), row.name(), row.lastDays(), shown, row.changedAt());
    }

    /**
     * Keeps what was searched for.
     *
     * @throws TooManySearches when there are as many as the settings allow
     * @throws PeriodTooLong when it could not be run
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void save(SavedSearchDraft draft, LedgerCriteria criteria) {
        draft.requireGood();
        criteria.requirePeriod(bounds.maxDays());
        if (own().size() >= bounds.savedSearches()) {
            throw new TooManySearches();
        }
        LedgerCriteria byId = criteria.person() == null
                ? criteria
                : criteria.of(people.idOf(criteria.person()).orElseThrow(NobodyToSave::new));
        SavedSearch search = new SavedSearch(Ids.next(clock.instant()), caller.require(), byId, draft.lastDays());
        search.call(draft.name(), clock.instant());
        em.persist(search);
        changed(byId.personId(), "saved");
    }

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void rename(String id, SavedSearchDraft draft) {
        draft.requireGood();
        require(id).call(draft.name(), clock.instant());
        changed(null, "renamed");
    }

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void delete(String id) {
        em.remove(require(id));
        changed(null, "deleted");
    }

    private SavedSearch require(String id) {
        SavedSearch search = id == null ? null : em.find(SavedSearch.class, id);
        if (search == null || !search.isOf(caller.require())) {
            throw scope.refuse("saved search");
        }
        return search;
    }

    private void changed(String personId, String what) {
        ledger.append(Entry.about(personId, Action.SAVED_SEARCH_CHANGED, Outcome.DONE, what));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
