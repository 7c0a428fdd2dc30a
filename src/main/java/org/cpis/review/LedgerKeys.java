package org.cpis.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cpis.ledger.Reasons;
import org.cpis.platform.Ids;

/**
 * Asks the database for the ids of one page of events, newest first. Each branch walks one index backwards and stops after a
 * page; its index is named, for the database guesses badly where rows of a period are many and rows of a page few.
 */
final class LedgerKeys {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");
    private static final String NEWEST = " ORDER BY at DESC, id DESC LIMIT ";
    private static final String NEWEST_OF_BRANCH = " ORDER BY e.at DESC, e.id DESC LIMIT ";

    /** Ids are in the order of their milliseconds; so many more are read that those within one are put in their order. */
    private static final int SAME_MILLISECOND = 20;

    private final List<Object> values = new ArrayList<>();
    private final LedgerAsk ask;
    private final String text;

    LedgerKeys(LedgerAsk ask) {
        this.ask = ask;
        this.text = write();
    }

    String text() {
        return text;
    }

    /** Of ?1 and on. */
    List<Object> values() {
        return List.copyOf(values);
    }

    /** Without a time zone: neither the session's nor the JVM's can shift it. */
    static String time(Instant moment) {
        return MICROS.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private String write() {
        return switch (ask.way()) {
            case PERSON -> merged("access_event_person", List.of(is("e.person_id", ask.person())), true);
            case USERS -> merged("access_event_user", each("e.user_id", ask.users()), true);
            case ALERTS -> alerts();
            case ACTION -> merged("access_event_act", each("e.organisation", ask.scope()), false);
            case REASONS -> merged("access_event_act", reasons(), false);
            case ORGANISATIONS -> merged("access_event_organisation", each("e.organisation", ask.scope()), false);
        };
    }

    private List<String> each(String column, List<String> keys) {
        return keys.stream().map(key -> is(column, key)).toList();
    }

    private List<String> reasons() {
        return Reasons.ACTIONS.stream()
                .flatMap(action -> ask.scope().stream()
                        .map(code -> is("e.organisation", code) + " AND " + is("e.action", action.name())))
                .toList();
    }

    private String merged(String index, List<String> branches, boolean scoped) {
        String conditions =
                period() + further() + (scoped ? inScope("e.organisation") : "") + ofUsers() + action() + filter(true);
        return branches.stream()
                .map(branch -> "(SELECT e.id, e.at FROM access_event e FORCE INDEX (" + index + ") WHERE " + branch
                        + conditions + NEWEST_OF_BRANCH + ask.limit() + ")")
                .collect(Collectors.joining(" UNION ALL ", "SELECT id FROM (", ") found" + NEWEST + ask.limit()));
    }

    /** Ids of events begin with their time: alerts are walked backwards in the order of the events that they are about. */
    private String alerts() {
        String state = ask.filter().alert().equals(LedgerFilter.ANY)
                ? ""
                : " AND a.state = " + value(ask.filter().alert());
        Instant last = ask.after() == null ? ask.to() : ask.after().at();
        return "SELECT id FROM (SELECT e.id, MAX(e.at) at FROM privacy_alert a FORCE INDEX (privacy_alert_event)"
                + " STRAIGHT_JOIN access_event e ON e.id = a.event_id WHERE a.event_id >= "
                + value(Ids.floor(ask.from()))
                + " AND a.event_id < " + value(Ids.floor(last.plusMillis(1))) + inScope("a.organisation") + state
                + period() + further() + inScope("e.organisation") + action() + filter(false)
                + " GROUP BY a.event_id ORDER BY a.event_id DESC LIMIT " + (ask.limit() + SAME_MILLISECOND) + ") found"
                + NEWEST + ask.limit();
    }

    private String period() {
        return " AND e.at >= " + value(time(ask.from())) + " AND e.at < " + value(time(ask.to()));
    }

    private String further() {
        if (ask.after() == null) {
            return "";
        }
        String at = value(time(ask.after().at()));
        return " AND e.at <= " + at + " AND (e.at < " + at + " OR e.id < "
                + value(ask.after().id()) + ")";
    }

    private String ofUsers() {
        return ask.way() == LedgerWay.PERSON && ask.users() != null ? in("e.user_id", ask.users()) : "";
    }

    private String action() {
        return ask.action() == null ? "" : " AND " + is("e.action", ask.action().name());
    }

    private String filter(boolean alsoAlerts) {
        LedgerFilter filter = ask.filter();
        return (filter.mode() == null ? "" : " AND e.mode = " + value(filter.mode()))
                + (filter.outcome() == null
                        ? ""
                        : " AND e.outcome = " + value(filter.outcome().name()))
                + beside("access_reason", "kind", filter.reason())
                + (alsoAlerts ? beside("privacy_alert", "state", filter.alert()) : "");
    }

    private String beside(String table, String column, String asked) {
        if (asked == null) {
            return "";
        }
        boolean none = asked.equals(LedgerFilter.NONE);
        boolean any = none || asked.equals(LedgerFilter.ANY);
        return " AND " + (none ? "NOT " : "") + "EXISTS (SELECT 1 FROM " + table + " b WHERE b.event_id = e.id"
                + (any ? "" : " AND b." + column + " = " + value(asked)) + ")";
    }

    private String inScope(String column) {
        return in(column, ask.scope());
    }

    private String in(String column, List<String> keys) {
        return keys.stream().map(this::value).collect(Collectors.joining(", ", " AND " + column + " IN (", ")"));
    }

    private String is(String column, String value) {
        return column + " = " + value(value);
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }
}
