package org.cpis.inbox;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.organisation.AuthorityMonths;
import org.cpis.organisation.Places;
import org.cpis.platform.Months;
import org.cpis.platform.Share;
import org.cpis.platform.SqlText;

/** What notifications brought about, by month, of a region's authorities or all. The caller writes the reading down. */
@Stateless
public class InboxBenefits {

    private static final String TOLD = """
        COUNT(*), SUM(x.openings), SUM(x.acknowledged_at IS NOT NULL),
        SUM((SELECT COUNT(*) FROM notification_opening p JOIN callback c ON c.event_id = p.event_id
        WHERE p.notification_id = x.id)),
        SUM((SELECT COUNT(*) FROM clinician_call c WHERE c.notification_id = x.id))\
        """;

    /** The one or two in the middle: what PERCENTILE_CONT answers is cut off at a hundred seconds here. */
    private static final String MIDDLE = "SELECT z.m, MAX(z.c), AVG(z.took) FROM (SELECT t.m, t.took, ROW_NUMBER() OVER"
            + " (PARTITION BY t.m ORDER BY t.took) AS r, COUNT(*) OVER (PARTITION BY t.m) AS c FROM (";

    private static final String MIDDLE_ENDS =
            ") t) z WHERE z.r IN (FLOOR((z.c + 1) / 2), FLOOR((z.c + 2) / 2)) GROUP BY z.m";

    private static final String TOOK = "TIMESTAMPDIFF(MICROSECOND, x.viewed_at, x.acknowledged_at) AS took";

    private static final String ACTED =
            "COUNT(*), SUM(COALESCE(x.outcome, 'NO_FURTHER_ACTION') <> 'NO_FURTHER_ACTION')";

    /** Its first clock runs until somebody takes it up; who has it later is another matter. */
    private static final String ANSWERED =
            "COUNT(*), SUM(x.status = 'ANSWERED' AND x.claimed_at IS NOT NULL AND x.claimed_at <= x.due_at)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** Of openings in the month. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<ToldMonth> told(String region, Months months) {
        SqlText query = of(region, months).counts(new SqlText(""), TOLD, "notification", "viewed_at");
        return months.filled(
                rows(query.add(" AND x.kind = 'ACCESS' GROUP BY m")),
                row -> new ToldMonth(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5])),
                ToldMonth.NONE);
    }

    /** From view to acknowledgement, of what was acknowledged in the month. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<MonthTime> acknowledged(String region, Months months) {
        SqlText query = of(region, months).counts(new SqlText(MIDDLE), TOOK, "notification", "acknowledged_at");
        return months.filled(
                rows(query.add(" AND x.kind = 'ACCESS'" + MIDDLE_ENDS)),
                row -> new MonthTime(
                        number(row[1]), Duration.ofMillis(Math.round(((Number) row[2]).doubleValue() / 1000))),
                MonthTime.NONE);
    }

    /** Something was done, of what was closed in the month. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<Share> acted(String region, Months months) {
        SqlText query = of(region, months).counts(new SqlText(""), ACTED, "notification", "closed_at");
        return months.shares(rows(query.add(" AND x.status = 'CLOSED' GROUP BY m")));
    }

    /** Missed-alert requests that were taken up in time and answered, of those whose time ended in the month. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<Share> answered(String region, Months months) {
        SqlText query = of(region, months).counts(new SqlText(""), ANSWERED, "missed_alert", "due_at");
        query.add(" AND x.status IN ('SENT', 'CLAIMED', 'ANSWERED') AND x.due_at < ?", clock.instant());
        return months.shares(rows(query.add(" GROUP BY m")));
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
