package org.cpis.review;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the query for privacy alerts together from the conditions that were given. */
final class AlertQuery {

    private static final String SELECT = """
            select new org.cpis.review.AlertRow(a.id, a.at, a.kind, a.state, a.userId, e.userName, e.roleName,
            e.organisationName, r.kind, r.words, a.evidence, p.nhsNumber, p.status, a.dueAt, a.ownerId, a.ownerName,
            a.outcome, a.proposerId, a.proposerName) from PrivacyAlert a
            left join AccessEvent e on e.id = a.eventId left join AccessReason r on r.eventId = a.eventId
            left join Person p on p.id = a.personId where a.organisation in :scope""";

    private final StringBuilder text = new StringBuilder(SELECT);
    private final Map<String, Object> values = new HashMap<>();

    AlertQuery(List<String> scope) {
        values.put("scope", scope);
    }

    AlertQuery one(String id) {
        return and("a.id = :id", "id", id);
    }

    AlertQuery filter(AlertFilter filter, String me, Instant now) {
        if (filter.state() == null || filter.overdue()) {
            and("a.state <> :closed", "closed", AlertState.CLOSED);
        }
        and("a.state = :state", "state", filter.state());
        and("a.kind = :kind", "kind", filter.kind());
        and("a.ownerId = :owner", "owner", filter.mine() ? me : null);
        and("a.dueAt < :now", "now", filter.overdue() ? now : null);
        return and("(a.userId is null or a.userId <> :me)", "me", filter.tellsDetails() ? me : null);
    }

    AlertQuery after(AlertRow row) {
        if (row != null) {
            and("(a.at < :at or a.at = :at and a.id < :last)", "at", row.at());
            values.put("last", row.id());
        }
        return this;
    }

    String text() {
        return text + " order by a.at desc, a.id desc";
    }

    TypedQuery<AlertRow> bind(TypedQuery<AlertRow> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private AlertQuery and(String condition, String name, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }
}
