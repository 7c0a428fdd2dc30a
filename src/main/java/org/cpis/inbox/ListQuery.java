package org.cpis.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.cpis.platform.Ids;
import org.cpis.register.PlanType;

/** Conditions, values and order by which one slice of a list is read from {@code Notification n}. */
final class ListQuery {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final InboxFilter filter;

    private ListQuery(InboxFilter filter) {
        this.filter = filter;
    }

    /** @param last the row after which it goes on; null: from the start */
    static ListQuery of(Slice slice, InboxFilter filter, InboxRow last, Instant now) {
        ListQuery query = new ListQuery(filter);
        query.text.append(slice.condition());
        query.values.putAll(slice.values());
        query.choose(now);
        if (last != null) {
            query.goOnAfter(last);
        }
        return query;
    }

    private void choose(Instant now) {
        text.append(" and n.open = ").append(!filter.isClosed());
        add(filter.isClosed() ? null : filter.status(), "status", " and n.status = :status");
        text.append(filter.plan() == null ? "" : " and n." + among(filter.plan()) + " = true");
        add(filter.overdue() ? now : null, "now", " and n.dueAt < :now and n.pausedAt is null");
        received(filter.since(), filter.before());
        if (filter.remark() != null) {
            add(
                    filter.remark() == Remark.NOT_BROUGHT ? Kind.NOT_BROUGHT : Mark.WRONG_PATIENT,
                    "remark",
                    filter.remark() == Remark.NOT_BROUGHT ? " and n.kind = :remark" : " and n.mark = :remark");
        }
    }

    /** By id, which is a stretch of the index. Nothing is due before it came: so that one need not be read from its start. */
    private void received(Instant since, Instant before) {
        if (since != null) {
            text.append(" and n.id >= :floor and n.dueAt >= :since");
            values.put("floor", Ids.floor(since));
            values.put("since", since);
        }
        add(before == null ? null : Ids.floor(before), "beyond", " and n.id < :beyond");
    }

    private void goOnAfter(InboxRow last) {
        values.put("id", last.id());
        if (filter.order() == InboxOrder.RECEIVED) {
            text.append(" and n.id < :id");
        } else {
            add(last.dueAt(), "due", " and n.dueAt >= :due and (n.dueAt > :due or n.id < :id)");
        }
    }

    private void add(Object value, String name, String condition) {
        if (value != null) {
            text.append(condition);
            values.put(name, value);
        }
    }

    private static String among(PlanType type) {
        return switch (type) {
            case CPP -> "withCpp";
            case UCPP -> "withUcpp";
            case LAC -> "withLac";
        };
    }

    /** Ids are made in the order of time, so that theirs is the order of receipt. */
    String text() {
        return text + (filter.order() == InboxOrder.RECEIVED ? " order by n.id desc" : " order by n.dueAt, n.id desc");
    }

    Map<String, Object> values() {
        return values;
    }
}
