package org.cpis.review;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** Puts the query for a page of events together from the conditions that were given. */
final class LedgerQuery {

    private static final String SELECT = """
            select new org.cpis.review.LedgerRow(e.id, e.at, e.action, e.mode, e.outcome, e.userName, e.roleName,
            e.organisationName, e.detail, p.nhsNumber, p.status) from AccessEvent e left join Person p on p.id = e.personId
            where 1 = 1""";

    private final StringBuilder text = new StringBuilder(SELECT);
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition with one parameter; a null value leaves it out. */
    LedgerQuery and(String condition, String name, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    LedgerQuery set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String text() {
        return text + " order by e.at desc, e.id desc";
    }

    TypedQuery<LedgerRow> bind(TypedQuery<LedgerRow> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
