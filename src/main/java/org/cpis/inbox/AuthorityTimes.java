package org.cpis.inbox;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.organisation.OrganisationKind;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.SqlText;

/** How long the authorities of a region, or all, take, for those who review them. The caller writes the reading down. */
@Stateless
public class AuthorityTimes {

    private static final String FIRST =
            "select new org.cpis.inbox.AuthorityItem(n.id, n.reference, o.name, n.viewedAt, ";

    private static final String FROM =
            ", n.status) from Notification n join Organisation o on o.code = n.authority where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /**
     * One line for each authority with any, by name.
     *
     * @param until first moment after the period
     */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<AuthorityTime> lines(String region, String organisation, Instant from, Instant until) {
        Place place = places.of(region, organisation);
        Map<String, Spread> acknowledged = spreads(place, AuthorityFigure.ACKNOWLEDGED, from, until);
        Map<String, Spread> closed = spreads(place, AuthorityFigure.CLOSED, from, until);
        Map<String, Long> overdue = overdue(place);
        Map<String, String> names = names();
        TreeSet<String> codes = new TreeSet<>(acknowledged.keySet());
        codes.addAll(closed.keySet());
        codes.addAll(overdue.keySet());
        Spread none = Spread.of(List.of());
        return codes.stream()
                .map(code -> new AuthorityTime(
                        code,
                        names.getOrDefault(code, code),
                        acknowledged.getOrDefault(code, none),
                        closed.getOrDefault(code, none),
                        overdue.getOrDefault(code, 0L)))
                .toList();
    }

    /**
     * Rows behind one of the counts, newest first.
     *
     * @param authority null: each of the place
     * @param after last row of the page before; null for the first
     */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<AuthorityItem> rows(
            AuthorityFigure figure,
            Place asked,
            String authority,
            Instant from,
            Instant until,
            AuthorityItem after,
            int most) {
        Place place = places.of(asked.code(), authority);
        String further =
                after == null ? "" : " and (%1$s < :at or %1$s = :at and n.id < :id)".formatted(figure.moment());
        TypedQuery<AuthorityItem> query = em.createQuery(
                FIRST + figure.moment() + FROM + figure.condition() + place.condition() + further + " order by "
                        + figure.moment() + " desc, n.id desc",
                AuthorityItem.class);
        if (!place.isNation()) {
            query.setParameter("place", place.code());
        }
        if (after != null) {
            query.setParameter("at", after.until()).setParameter("id", after.id());
        }
        if (figure == AuthorityFigure.OVERDUE) {
            query.setParameter("now", clock.instant());
        } else {
            query.setParameter("from", from).setParameter("until", until);
        }
        return query.setMaxResults(most).getResultList();
    }

    /**
     * The database finds the middle, and where nine in ten end; between two neighbours by proportion, as {@link Spread}. In
     * seconds: what it finds is never more than 99,999,999.
     */
    private Map<String, Spread> spreads(Place place, AuthorityFigure figure, Instant from, Instant until) {
        String column = figure.column();
        SqlText query = new SqlText(
                "SELECT DISTINCT t.authority, COUNT(*) OVER (PARTITION BY t.authority), PERCENTILE_CONT(0.5) WITHIN"
                        + " GROUP (ORDER BY t.took) OVER (PARTITION BY t.authority), PERCENTILE_CONT(0.9) WITHIN GROUP"
                        + " (ORDER BY t.took) OVER (PARTITION BY t.authority) FROM (SELECT n.authority,"
                        + " TIMESTAMPDIFF(SECOND, n.viewed_at, n." + column + ") AS took FROM organisation o"
                        + " JOIN notification n ON n.authority = o.code AND n." + column + " >= ? AND n." + column
                        + " < ?"
                        + (figure == AuthorityFigure.CLOSED ? " AND n.status = 'CLOSED'" : "") + " WHERE 1 = 1",
                from,
                until);
        place.within(query).add(") t");
        Map<String, Spread> spreads = new HashMap<>();
        rows(query)
                .forEach(row -> spreads.put(
                        (String) row[0], new Spread(((Number) row[1]).intValue(), took(row[2]), took(row[3]))));
        return spreads;
    }

    private Map<String, Long> overdue(Place place) {
        SqlText query = new SqlText(
                "SELECT n.authority, COUNT(*) FROM organisation o JOIN notification n ON n.authority = o.code WHERE "
                        + Figure.OVERDUE.condition().replace("?2", "?"),
                clock.instant());
        Map<String, Long> counts = new HashMap<>();
        rows(place.within(query).add(" GROUP BY n.authority"))
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    private Map<String, String> names() {
        Stream<OrganisationSummary> all = places.choices(List.of(OrganisationKind.LOCAL_AUTHORITY)).stream();
        Map<String, String> names = new HashMap<>();
        all.forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    private List<Object[]> rows(SqlText text) {
        var query = em.createNativeQuery(text.toString());
        text.bind(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Duration took(Object seconds) {
        return Duration.ofMillis(Math.round(((Number) seconds).doubleValue() * 1000));
    }
}
