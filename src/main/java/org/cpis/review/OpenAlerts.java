package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.AlertKind;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.NotFound;

/**
 * Privacy alerts that are open, as figures by kind and age, and the rows behind them; without those about whoever looks. The
 * caller writes it down.
 */
@Stateless
public class OpenAlerts {

    private static final String OPEN = " from PrivacyAlert a left join Organisation o on o.code = a.organisation"
            + " where a.state <> org.cpis.review.AlertState.CLOSED and (a.userId is null or a.userId <> :me)";

    private static final String OF_AGE = " and a.at >= :from and a.at < :until";

    private static final String AFTER = " and (a.at < :at or a.at = :at and a.id < :id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Those kinds that there are any of, those with most first. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<DashLine> kinds(DashFilter filter) {
        Place place = places.of(filter.region(), filter.organisation());
        return bind(place, "select a.kind, count(a)" + OPEN + place.condition() + " group by a.kind", Object[].class)
                .getResultStream()
                .map(row -> line(DashBy.KIND, ((AlertKind) row[0]).name(), (Long) row[1]))
                .sorted((one, other) -> Long.compare(other.count(DashFigure.ALERTS), one.count(DashFigure.ALERTS)))
                .toList();
    }

    /** Every age, youngest first. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<DashLine> ages(DashFilter filter) {
        Place place = places.of(filter.region(), filter.organisation());
        return Arrays.stream(AlertAge.values())
                .map(age -> line(DashBy.AGE, age.name(), count(place, age)))
                .toList();
    }

    /**
     * Newest first.
     *
     * @param after last row of the page before; null for the first
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<DashRow> rows(DashChoice choice, DashRow after, int most) {
        Place place = places.of(choice.filter().region(), choice.filter().organisation());
        boolean aged = choice.is(DashBy.AGE);
        boolean kind = choice.is(DashBy.KIND);
        String conditions = (aged ? OF_AGE : "") + (kind ? " and a.kind = :kind" : "") + (after == null ? "" : AFTER);
        TypedQuery<Object[]> query = bind(
                place,
                "select a.id, a.at, a.kind, o.name, a.evidence" + OPEN + place.condition() + conditions
                        + " order by a.at desc, a.id desc",
                Object[].class);
        if (aged) {
            age(query, named(AlertAge.class, choice.of()));
        }
        if (kind) {
            query.setParameter("kind", named(AlertKind.class, choice.of()));
        }
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultStream().map(OpenAlerts::row).toList();
    }

    private long count(Place place, AlertAge age) {
        TypedQuery<Long> query = bind(place, "select count(a)" + OPEN + place.condition() + OF_AGE, Long.class);
        return age(query, age).getSingleResult();
    }

    private <T> TypedQuery<T> bind(Place place, String text, Class<T> type) {
        TypedQuery<T> query =
                em.createQuery(text, type).setParameter("me", caller.require().userId());
        return place.isNation() ? query : query.setParameter("place", place.code());
    }

    private <T> TypedQuery<T> age(TypedQuery<T> query, AlertAge age) {
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("from", age.from(today)).setParameter("until", age.until(today));
    }

    private static DashLine line(DashBy by, String key, long count) {
        return new DashLine(by, key, key, Map.of(DashFigure.ALERTS, count));
    }

    private static DashRow row(Object[] row) {
        return new DashRow(
                (String) row[0],
                (Instant) row[1],
                null,
                "alert.kind." + row[2],
                null,
                null,
                (String) row[3],
                null,
                false,
                (String) row[4]);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String said) {
        try {
            return Enum.valueOf(type, said);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
