package org.cpis.upload;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.organisation.AuthorityMonths;
import org.cpis.organisation.Places;
import org.cpis.platform.Months;
import org.cpis.platform.Share;
import org.cpis.platform.SqlText;
import org.cpis.platform.SystemClock;

/** What the files of authorities are worth, by month, of a region or of all. The caller writes the reading down. */
@Stateless
public class UploadBenefits {

    /** Ruling 15: it loaded a row or was an empty delta. */
    private static final String ACCEPTED = " AND %1$s.mode <> 'record' AND %1$s.file_code IN ('CPF02', 'CPF03')";

    private static final String FIRST = "SELECT o.code, CAST((SELECT u.finished_at FROM upload u WHERE u.authority ="
            + " o.code AND u.finished_at IS NOT NULL" + ACCEPTED.formatted("u")
            + " ORDER BY u.finished_at LIMIT 1) AS CHAR) FROM organisation o WHERE o.code";

    /** A person sends under a user number, all digits; a machine under the name of its client. */
    private static final String BY_MACHINE = "COUNT(*), SUM(x.sender NOT REGEXP '^[0-9]+$')";

    /** No setting: regions and years compare only while it means the same everywhere. */
    private static final int MEND_DAYS = 7;

    private static final String MENDED =
            "COUNT(*), SUM(x.state = 'CORRECTED' AND x.closed_at <= x.at + INTERVAL " + MEND_DAYS + " DAY)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** Authorities whose file was accepted on nine of ten days of the month, of those that send. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<Share> reliable(String region, Months months) {
        AuthorityMonths asked = of(region, months);
        SqlText query = new SqlText("SELECT t.m, t.authority, COUNT(DISTINCT ");
        months.day(query, "t.finished_at").add("), CAST(MAX(");
        months.day(query, "t.finished_at").add(") AS CHAR) FROM (");
        asked.counts(query, "x.authority, x.finished_at", "upload", "finished_at")
                .add(ACCEPTED.formatted("x") + ") t GROUP BY t.m, t.authority");
        List<AcceptedDays> found = rows(query).stream()
                .map(row -> new AcceptedDays(
                        (String) row[1], ((Number) row[0]).intValue(), number(row[2]), LocalDate.parse((String)
                                row[3])))
                .toList();
        return AcceptedDays.reliable(months, first(asked), found);
    }

    /** Files that came by machine, of those that were finished in the month. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<Share> byMachine(String region, Months months) {
        SqlText query = of(region, months).counts(new SqlText(""), BY_MACHINE, "upload", "finished_at");
        return months.shares(rows(query.add(" AND x.mode <> 'record' GROUP BY m")));
    }

    /** Records that were loaded after all within seven days, of those rejected in the month; their days are over. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<Share> mended(String region, Months months) {
        SqlText query = of(region, months).counts(new SqlText(""), MENDED, "rejected_record", "at");
        Instant over = clock.instant().minus(Duration.ofDays(MEND_DAYS));
        return months.shares(rows(query.add(" AND x.at < ? GROUP BY m", over)));
    }

    /** Day of its first accepted file, for each authority that had one. */
    private Map<String, LocalDate> first(AuthorityMonths asked) {
        Map<String, LocalDate> first = new HashMap<>();
        for (Object[] row : rows(asked.within(new SqlText(FIRST)))) {
            if (row[1] != null) {
                Instant moment =
                        LocalDateTime.parse(((String) row[1]).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
                first.put((String) row[0], LocalDate.ofInstant(moment, SystemClock.LONDON));
            }
        }
        return first;
    }

    private AuthorityMonths of(String region, Months months) {
        return new AuthorityMonths(places.authorities(region), months);
    }

    private List<Object[]> rows(SqlText text) {
        var query = em.createNativeQuery(text.toString());
        text.bind(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
