package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.organisation.Place;
import org.cpis.organisation.Places;
import org.cpis.platform.SqlText;

/** The events of the ledger behind a figure, newest first, as far as they are counted. The caller writes it down. */
@Stateless
public class LookRows {

    private static final String SELECT = """
        select new org.cpis.review.DashRow(e.id, e.at, e.action, e.mode, e.outcome, e.userName, e.roleName,
        e.organisationName, e.detail, p.nhsNumber, p.status) from AccessEvent e left join Person p on p.id = e.personId
        where e.id in :ids order by e.at desc, e.id desc\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Places places;

    @Inject
    private Scope scope;

    /** @param after last row of the page before; null for the first */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<DashRow> page(DashChoice choice, DashRow after, int most) {
        Place place = places.of(choice.filter().region(), choice.filter().organisation());
        LookQuery query = new LookQuery(choice, place, choice.is(DashBy.VIEWER) ? viewer(choice.of(), place) : null);
        List<Object[]> days = choice.is(DashBy.HOUR) ? List.of() : rows(query.days(after));
        List<String> ids = rows(query.rows(days, after, most)).stream()
                .map(row -> (String) row[0])
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<DashRow> rows =
                em.createQuery(SELECT, DashRow.class).setParameter("ids", ids).getResultList();
        boolean names = caller.require().may(REVIEW_REGION) || caller.require().may(REVIEW_ORGANISATION);
        return names ? rows : rows.stream().map(DashRow::withoutPerson).toList();
    }

    /** User and role of an event, when it is one of the place. */
    private List<Object> viewer(String event, Place place) {
        SqlText query = new SqlText(
                "SELECT x.user_id, x.role_code FROM access_event x LEFT JOIN organisation o ON o.code = x.organisation"
                        + " WHERE x.id = ?",
                event);
        return rows(place.within(query)).stream()
                .findFirst()
                .map(Arrays::asList)
                .orElseThrow(() -> scope.refuse("user of a figure"));
    }

    private List<Object[]> rows(SqlText text) {
        var query = em.createNativeQuery(text.toString());
        text.bind(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
