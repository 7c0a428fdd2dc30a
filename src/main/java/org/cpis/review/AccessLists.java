package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.AccessRight;
import org.cpis.identity.AccessRights;
import org.cpis.identity.AccessSettings;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.RightFacts;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** Who holds which right, for those who confirm them. Reading it is recorded. */
@Stateless
public class AccessLists {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessRights rights;

    @Inject
    private AccessSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** @param after last row of the page before; null for the first. In the order of their last day */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, MANAGE_TEAM, ADMINISTER})
    public List<AccessRow> page(AccessList list, AccessRow after) {
        List<AccessRow> rows = query(list, after).getResultList().stream()
                .map(AccessRight::facts)
                .map(this::row)
                .toList();
        ledger.append(Entry.of(Action.ACCESS_LISTED, Outcome.DONE, rows.size() + " rights"));
        return rows;
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, MANAGE_TEAM, ADMINISTER})
    public boolean isFull(List<AccessRow> page) {
        return page.size() >= settings.pageSize();
    }

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, MANAGE_TEAM, ADMINISTER})
    public AccessReview review() {
        LocalDate ends = settings.dates().endAfter(today());
        LocalDate opens = settings.dates().opensBefore(ends);
        return new AccessReview(opens, ends, settings.dates().lapseOf(today()), !today().isBefore(opens));
    }

    private TypedQuery<AccessRight> query(AccessList list, AccessRow after) {
        AccessScope own = new AccessScope(caller.require(), today());
        String which = switch (list) {
            case DUE -> " and r.endedAt is null and r.lapseOn <= :day";
            case ALL -> "";
            case OVER -> " and (r.endedAt is not null or r.lapseOn <= :day)";
        };
        String further = after == null ? "" : " and (r.lapseOn > :last or r.lapseOn = :last and r.id > :id)";
        TypedQuery<AccessRight> query = own.bind(em.createQuery(
                AccessScope.FROM + own.text() + which + further + " order by r.lapseOn, r.id", AccessRight.class));
        if (list != AccessList.ALL) {
            query.setParameter("day", list == AccessList.DUE ? today().plusDays(settings.firstWarningDays()) : today());
        }
        if (after != null) {
            query.setParameter("last", after.facts().lapseOn()).setParameter("id", after.id());
        }
        return query.setMaxResults(settings.pageSize());
    }

    private AccessRow row(RightFacts right) {
        boolean kept = right.administrator() && rights.areAdministratorsKept();
        Instant used = right.lastUsed() == null ? right.firstSeen() : right.lastUsed();
        boolean dormant = used.isBefore(clock.instant().minus(Duration.ofDays(settings.dormantDays())));
        boolean own = right.userId().equals(caller.require().userId());
        return new AccessRow(right, right.state(kept, today()), own, dormant);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
