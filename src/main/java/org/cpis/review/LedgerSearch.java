package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.LedgerUsers;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;
import org.cpis.register.People;

/** Search of the ledger, within the reviewer's own region or organisation (law 5). Itself recorded. */
@Stateless
public class LedgerSearch {

    private static final String NOBODY = "-";

    @Inject
    private ReviewScope scope;

    @Inject
    private LedgerRows rows;

    @Inject
    private LedgerUsers users;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private SearchBounds bounds;

    /**
     * One page, newest first.
     *
     * @param after last row of the page before; null for the first
     * @throws PeriodTooLong without two days at most 92 days apart, both counted
     * @throws TooManyUsers when the part of a name leads to more users than the settings allow
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<LedgerRow> page(LedgerCriteria criteria, LedgerRow after) {
        criteria.requirePeriod(bounds.maxDays());
        String person = personOf(criteria);
        List<LedgerRow> found = read(criteria, person, after);
        ledger.append(Entry.about(
                NOBODY.equals(person) ? null : person, Action.LEDGER_SEARCHED, Outcome.DONE, found.size() + " rows"));
        return found;
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public boolean isFull(List<LedgerRow> page) {
        return page.size() >= bounds.pageSize();
    }

    private String personOf(LedgerCriteria criteria) {
        return criteria.person() == null
                ? criteria.personId()
                : people.idOf(criteria.person()).orElse(NOBODY);
    }

    private List<LedgerRow> read(LedgerCriteria criteria, String person, LedgerRow after) {
        List<String> codes =
                scope.codes(criteria.organisation(), criteria.filter().setting());
        LedgerAsk ask = new LedgerAsk(
                person,
                criteria.user() == null || codes.isEmpty() ? null : usersOf(criteria.user(), codes),
                codes,
                criteria.action(),
                criteria.filter(),
                startOf(criteria.from()),
                startOf(criteria.to().plusDays(1)),
                after,
                bounds.pageSize());
        if (ask.isInVain()) {
            return List.of();
        }
        List<LedgerRow> newest = page(ask.newest());
        return isFull(newest) ? newest : page(ask);
    }

    private List<LedgerRow> page(LedgerAsk ask) {
        LedgerKeys keys = new LedgerKeys(ask);
        return rows.read(keys.text(), keys.values(), ask.from(), ask.to());
    }

    private List<String> usersOf(String text, List<String> codes) {
        Set<String> found = users.named(text, codes, bounds.usersMatched() + 1);
        if (found.size() > bounds.usersMatched()) {
            throw new TooManyUsers();
        }
        return found.isEmpty() ? List.of(text) : new ArrayList<>(found);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
