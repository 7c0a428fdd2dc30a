package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.Months;
import org.cpis.platform.Share;
import org.cpis.platform.SqlText;

/** Whether alerts that were seen were opened too, by month, from the table in which that is counted. */
@Stateless
public class SeenBenefits {

    private static final String SEEN = "SELECT DATE_FORMAT(x.day, '%Y-%m') AS m, SUM(x.found),"
            + " SUM(x.found * (x.opens > 0)) FROM access_seen x LEFT JOIN organisation o ON o.code = x.organisation"
            + " WHERE x.day BETWEEN ? AND ?";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    /** Opened on the same day, of the checks that found an alert. The caller writes the reading down. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<Share> opened(String region, Months months) {
        Place place = places.of(region, null);
        SqlText query = place.within(new SqlText(SEEN, months.firstDay(), months.today()));
        Map<YearMonth, Share> found = new HashMap<>();
        for (Object[] row : rows(query.add(" GROUP BY m"))) {
            found.put(YearMonth.parse((String) row[0]), new Share(number(row[2]), number(row[1])));
        }
        return months.all().stream()
                .map(month -> found.getOrDefault(month, Share.NONE))
                .toList();
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
