package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.SqlText;

/** Who looked, as figures of the nation, the reader's region or organisation. Counts; the caller writes the reading down. */
@Stateless
public class LookFigures {

    private static final String SUMS = DashFigure.looks().stream()
            .map(figure -> "SUM(x.events * (" + figure.condition() + "))")
            .collect(Collectors.joining(", "));

    private static final String COUNTED =
            " FROM access_day x LEFT JOIN organisation o ON o.code = x.organisation" + " WHERE x.day BETWEEN ? AND ?";

    private static final String HOURS = "SELECT WEEKDAY(x.day), x.hour, SUM(x.events) FROM access_hour x"
            + " LEFT JOIN organisation o ON o.code = x.organisation WHERE x.day BETWEEN ? AND ?";

    private static final String NOT_OPENED = "SELECT COUNT(*), COALESCE(SUM(x.found), 0) FROM access_seen x"
            + " LEFT JOIN organisation o ON o.code = x.organisation WHERE x.opens = 0 AND x.day BETWEEN ? AND ?";

    private static final String VIEWERS = """
        SELECT t.event, t.name, t.role, t.opens, t.checks, MEDIAN(t.opens) OVER (PARTITION BY t.role_code) FROM
        (SELECT MAX(x.event_id) AS event, MAX(x.user_name) AS name, MAX(x.role_name) AS role, x.role_code,
        SUM(x.opens) AS opens, SUM(x.checks) AS checks FROM access_viewer x
        LEFT JOIN organisation o ON o.code = x.organisation WHERE x.day BETWEEN ? AND ?\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private DashSettings settings;

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public DashLooks read(DashFilter filter) {
        Place place = places.of(filter.region(), filter.organisation());
        return new DashLooks(
                upto(),
                total(filter, place),
                total(filter.before(), place),
                DashDays.filled(filter, lines(DashBy.DAY, filter, place, filter.days())),
                hours(filter, place),
                lines(DashBy.ORGANISATION, filter, place, settings.lines()),
                lines(DashBy.SETTING, filter, place, settings.lines()),
                lines(DashBy.ROLE, filter, place, settings.lines()),
                lines(DashBy.REASON, filter, place, settings.lines()).stream()
                        .filter(line -> !line.key().isEmpty())
                        .toList(),
                place.isNation() ? List.of() : viewers(filter, place));
    }

    private Instant upto() {
        return rows(new SqlText("SELECT CAST(MIN(upto) AS CHAR), COUNT(*) FROM access_follow")).stream()
                .map(row -> DashDays.moment((String) row[0]))
                .findFirst()
                .orElseThrow();
    }

    private DashLine total(DashFilter filter, Place place) {
        SqlText sums = new SqlText("SELECT " + SUMS + COUNTED, filter.from(), filter.to());
        Map<DashFigure, Long> counts = counts(rows(place.within(sums)).get(0), 0);
        SqlText seen = new SqlText(NOT_OPENED, filter.from(), filter.to());
        counts.put(DashFigure.NOT_OPENED, number(rows(place.within(seen)).get(0)[1]));
        return new DashLine(DashBy.ALL, null, null, counts);
    }

    /** Those with most first. */
    private List<DashLine> lines(DashBy by, DashFilter filter, Place place, long most) {
        SqlText query = new SqlText(
                "SELECT " + by.key() + " AS k, MAX(" + by.label() + "), " + SUMS + ", SUM(x.events) AS n" + COUNTED,
                filter.from(),
                filter.to());
        place.within(query).add(" GROUP BY k ORDER BY n DESC, k LIMIT " + most);
        return rows(query).stream()
                .map(row -> new DashLine(by, (String) row[0], text(row[1]), counts(row, 2)))
                .toList();
    }

    private List<List<Long>> hours(DashFilter filter, Place place) {
        SqlText query = place.within(new SqlText(HOURS, filter.from(), filter.to()));
        return DashDays.week(rows(query.add(" GROUP BY WEEKDAY(x.day), x.hour")));
    }

    private List<DashViewer> viewers(DashFilter filter, Place place) {
        SqlText query = place.within(new SqlText(VIEWERS, filter.from(), filter.to()))
                .add(" GROUP BY x.user_id, x.role_code) t ORDER BY t.opens DESC, t.checks DESC, t.event LIMIT "
                        + settings.lines());
        return rows(query).stream()
                .map(row -> new DashViewer(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        number(row[3]),
                        number(row[4]),
                        ((Number) row[5]).doubleValue()))
                .toList();
    }

    private List<Object[]> rows(SqlText text) {
        var query = em.createNativeQuery(text.toString());
        text.bind(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Map<DashFigure, Long> counts(Object[] row, int first) {
        Map<DashFigure, Long> counts = new HashMap<>();
        List<DashFigure> looks = DashFigure.looks();
        for (int i = 0; i < looks.size(); i++) {
            counts.put(looks.get(i), number(row[first + i]));
        }
        return counts;
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
