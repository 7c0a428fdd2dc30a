package org.cpis.upload;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.organisation.OrganisationKind;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.SqlText;
import org.cpis.register.HeldPlans;

/** The files of the authorities of a region, or of all, as figures. Counts; the caller writes the reading down. */
@Stateless
public class AuthorityFeeds {

    private static final String FILES = """
        SELECT u.authority, COUNT(*), SUM(u.loaded), SUM(u.rejected) FROM organisation o
        JOIN upload u ON u.authority = o.code AND u.finished_at >= ? AND u.finished_at < ? AND u.mode <> 'record'
        WHERE 1 = 1\
        """;

    private static final String LATE = """
        SELECT m.authority, COUNT(*) FROM organisation o
        JOIN missed_upload m ON m.authority = o.code AND m.raised_at >= ? AND m.raised_at < ? WHERE 1 = 1\
        """;

    private static final String NO_NUMBER = """
        SELECT r.authority, COUNT(*) FROM organisation o JOIN rejected_record r ON r.authority = o.code
        AND r.state = 'OPEN' AND r.code IN ('CPR01', 'CPR03', 'CPR04', 'CPR05') WHERE 1 = 1\
        """;

    private static final String CODES = """
        SELECT TRIM(CONCAT(r.code, ' ', COALESCE(r.detail, ''))) AS c, COUNT(*) FROM organisation o
        JOIN rejected_record r ON r.authority = o.code AND r.at >= ? AND r.at < ? WHERE 1 = 1\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private HeldPlans plans;

    @Inject
    private UploadFreshness freshness;

    @Inject
    private UploadSettings settings;

    /**
     * One line for each authority, by name.
     *
     * @param until first moment after the period
     */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<AuthorityFeed> lines(String region, String organisation, Instant from, Instant until) {
        Place place = places.of(region, organisation);
        Map<String, Object[]> files = byCode(place.within(new SqlText(FILES, from, until)), "u");
        Map<String, Object[]> late = byCode(place.within(new SqlText(LATE, from, until)), "m");
        Map<String, Object[]> missing = byCode(place.within(new SqlText(NO_NUMBER)), "r");
        List<OrganisationSummary> all = places.choices(List.of(OrganisationKind.LOCAL_AUTHORITY)).stream()
                .filter(one -> place.isNation() || isIn(place, one))
                .toList();
        Map<String, Long> held = all.isEmpty()
                ? Map.of()
                : plans.live(all.stream().map(OrganisationSummary::code).toList());
        return all.stream()
                .map(one ->
                        line(one, files.get(one.code()), number(late, one.code()), share(one.code(), held, missing)))
                .toList();
    }

    /** Rejected records of the period by code, those with most first. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<RejectCount> codes(String region, String organisation, Instant from, Instant until) {
        SqlText query = places.of(region, organisation).within(new SqlText(CODES, from, until));
        return rows(query.add(" GROUP BY c ORDER BY COUNT(*) DESC, c")).stream()
                .map(row -> new RejectCount((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private AuthorityFeed line(OrganisationSummary one, Object[] files, long late, MatchedShare share) {
        return new AuthorityFeed(
                one.code(),
                one.name(),
                freshness.of(one.code()),
                late,
                files == null ? 0 : ((Number) files[1]).longValue(),
                files == null ? 0 : ((Number) files[2]).longValue(),
                files == null ? 0 : ((Number) files[3]).longValue(),
                share);
    }

    private MatchedShare share(String code, Map<String, Long> held, Map<String, Object[]> missing) {
        return new MatchedShare(held.getOrDefault(code, 0L), number(missing, code), settings.matchedShare());
    }

    private Map<String, Object[]> byCode(SqlText query, String table) {
        Map<String, Object[]> found = new HashMap<>();
        rows(query.add(" GROUP BY " + table + ".authority")).forEach(row -> found.put((String) row[0], row));
        return found;
    }

    private List<Object[]> rows(SqlText text) {
        var query = em.createNativeQuery(text.toString());
        text.bind(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static boolean isIn(Place place, OrganisationSummary one) {
        return place.code().equals(one.code()) || place.code().equals(one.region());
    }

    private static long number(Map<String, Object[]> found, String code) {
        Object[] row = found.get(code);
        return row == null ? 0 : ((Number) row[1]).longValue();
    }
}
