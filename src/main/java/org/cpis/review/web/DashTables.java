package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cpis.inbox.AuthorityTime;
import org.cpis.platform.CsvCell;
import org.cpis.review.DashFigure;
import org.cpis.review.DashLine;
import org.cpis.review.DashTable;
import org.cpis.review.DashView;
import org.cpis.upload.AuthorityFeed;

/** The tables of a dashboard as rows of a file, the first one with the names of the columns. */
@ApplicationScoped
class DashTables {

    private static final List<DashFigure> LOOKS = List.of(
            DashFigure.VIEWS,
            DashFigure.NOTIFIED,
            DashFigure.SILENT,
            DashFigure.CHECKS,
            DashFigure.FLAGGED,
            DashFigure.BREAK_GLASS);

    private static final List<Object> TIMES = List.of(
            "code",
            "authority",
            "acknowledged",
            "acknowledged_median_h",
            "acknowledged_p90_h",
            "closed",
            "closed_median_h",
            "closed_p90_h",
            "overdue");

    @Inject
    private DashWords words;

    List<List<Object>> rows(DashTable table, DashView view) {
        return switch (table) {
            case DAYS -> lines("day", view.looks().days(), LOOKS);
            case HOURS -> hours(view.looks().hours());
            case ORGANISATIONS -> lines("organisation", view.looks().organisations(), LOOKS);
            case SETTINGS -> lines("setting", view.looks().settings(), LOOKS);
            case ROLES -> lines("role", view.looks().roles(), LOOKS);
            case REASONS -> lines("reason", view.looks().reasons(), List.of(DashFigure.REASONS));
            case SHARES -> lines("all", List.of(view.looks().total()), shares());
            case VIEWERS -> viewers(view);
            case AUTHORITIES -> authorities(view.times());
            case FEEDS -> feeds(view.feeds());
            case REJECTS -> rejects(view);
            case CONTACTS -> contacts(view);
            case ALERTS -> lines("alert", alerts(view), List.of(DashFigure.ALERTS));
        };
    }

    private static List<DashFigure> shares() {
        return List.of(DashFigure.CHECKS, DashFigure.FLAGGED, DashFigure.NOT_OPENED);
    }

    private static List<DashLine> alerts(DashView view) {
        return Stream.concat(view.alertKinds().stream(), view.alertAges().stream())
                .toList();
    }

    private List<List<Object>> lines(String what, List<DashLine> lines, List<DashFigure> figures) {
        List<Object> header = new ArrayList<>(List.of(what));
        figures.forEach(figure -> header.add(figure.name().toLowerCase(Locale.ROOT)));
        return table(header, lines.stream().map(line -> {
            List<Object> row = new ArrayList<>(List.of(name(line)));
            figures.forEach(figure -> row.add(line.count(figure)));
            return row;
        }));
    }

    private String name(DashLine line) {
        return switch (line.by()) {
            case ALL -> "all";
            case DAY -> line.key();
            default -> text(words.title(line));
        };
    }

    private static List<List<Object>> hours(List<List<Long>> week) {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of("weekday", "hour", "views")));
        for (int day = 0; day < week.size(); day++) {
            for (int hour = 0; hour < week.get(day).size(); hour++) {
                rows.add(List.of(day + 1, hour, week.get(day).get(hour)));
            }
        }
        return rows;
    }

    private static List<List<Object>> viewers(DashView view) {
        return table(
                List.of("user", "role", "views", "checks", "median_of_role"),
                view.looks().viewers().stream()
                        .map(one -> List.of(
                                text(one.userName()), text(one.roleName()), one.opens(), one.checks(), one.median())));
    }

    private static List<List<Object>> authorities(List<AuthorityTime> times) {
        return table(
                TIMES,
                times.stream()
                        .map(one -> List.of(
                                one.code(),
                                text(one.name()),
                                one.acknowledged().count(),
                                hours(one.acknowledged().median()),
                                hours(one.acknowledged().most()),
                                one.closed().count(),
                                hours(one.closed().median()),
                                hours(one.closed().most()),
                                one.overdue())));
    }

    private static List<List<Object>> rejects(DashView view) {
        return table(List.of("code", "records"), view.rejects().stream().map(one -> List.of(one.code(), one.count())));
    }

    private static List<List<Object>> contacts(DashView view) {
        return table(
                List.of("code", "authority", "last_confirmed"),
                view.contacts().stream().map(one -> List.of(one.code(), text(one.name()), text(one.lastConfirmed()))));
    }

    private static List<List<Object>> feeds(List<AuthorityFeed> feeds) {
        return table(
                List.of("code", "authority", "last", "late", "files", "loaded", "rejected", "matched_percent"),
                feeds.stream()
                        .map(one -> List.of(
                                one.code(),
                                text(one.name()),
                                text(one.freshness().lastUpload()),
                                one.late(),
                                one.files(),
                                one.loaded(),
                                one.rejected(),
                                one.share().percent())));
    }

    private static List<List<Object>> table(List<Object> header, Stream<? extends List<? extends Object>> rows) {
        List<List<Object>> all = new ArrayList<>(List.of(header));
        rows.map(row -> List.<Object>copyOf(row)).forEach(all::add);
        return all;
    }

    private static String text(Object value) {
        return value == null ? "" : CsvCell.neutral(value.toString());
    }

    private static String hours(Duration time) {
        return time == null ? "" : String.format(Locale.UK, "%.2f", time.toSeconds() / 3600.0);
    }
}
