package org.cpis.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cpis.platform.web.BarChart;
import org.cpis.platform.web.Texts;
import org.cpis.review.DashFigure;
import org.cpis.review.DashLine;
import org.cpis.review.DashView;
import org.cpis.review.DashViewer;

/**
 * Who looked, as drawings; null where there is nothing to draw.
 *
 * <p>Size: one drawing for each figure, with its labels.
 */
public final class DashCharts {

    /** Places that one drawing has room for; the table holds all. */
    static final int MOST = 8;

    /** Days that are named one by one. */
    private static final int WEEK = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final DashView view;
    private final DashWords words = new DashWords();

    DashCharts(DashView view) {
        this.view = view;
    }

    /** Views per day, split by whether the authorities were told. */
    public String getDays() {
        List<DashLine> days = view.looks().days();
        return new BarChart(
                        figure(DashFigure.VIEWS),
                        false,
                        true,
                        days.stream().map(this::day).toList(),
                        List.of(
                                bars(DashFigure.NOTIFIED, BarChart.BLUE, true, days),
                                bars(DashFigure.SILENT, BarChart.PINK, false, days)))
                .json();
    }

    public String getOrganisations() {
        return views(view.looks().organisations());
    }

    public String getSettings() {
        return views(view.looks().settings());
    }

    public String getRoles() {
        return views(view.looks().roles());
    }

    public String getReasons() {
        return one(view.looks().reasons(), DashFigure.REASONS, BarChart.VIOLET);
    }

    public String getAlerts() {
        return one(view.alertKinds(), DashFigure.ALERTS, BarChart.PINK);
    }

    /** From check to opening. */
    public String getShares() {
        DashLine total = view.looks().total();
        long opened = total.count(DashFigure.FLAGGED) - total.count(DashFigure.NOT_OPENED);
        List<Long> steps = List.of(total.count(DashFigure.CHECKS), total.count(DashFigure.FLAGGED), opened);
        List<List<String>> labels = List.of(
                label(figure(DashFigure.CHECKS), steps.get(0)),
                label(figure(DashFigure.FLAGGED), steps.get(1)),
                label(Texts.of("dash.openedToo"), opened));
        return lying(Texts.of("dash.axis.checks"), labels, List.of(new BarChart.Bars("", BarChart.GREEN, true, steps)));
    }

    public String getViewers() {
        List<DashViewer> viewers = view.looks().viewers().stream().limit(MOST).toList();
        List<Long> opens = viewers.stream().map(DashViewer::opens).toList();
        List<Double> medians = viewers.stream().map(DashViewer::median).toList();
        return lying(
                figure(DashFigure.VIEWS),
                viewers.stream().map(one -> label(one.userName(), one.opens())).toList(),
                List.of(
                        new BarChart.Bars(Texts.of("dash.user"), BarChart.BLUE, true, opens),
                        new BarChart.Bars(Texts.of("dash.median"), BarChart.GREY, false, medians)));
    }

    private String views(List<DashLine> lines) {
        List<DashLine> most = lines.stream().limit(MOST).toList();
        return most.isEmpty()
                ? null
                : new BarChart(
                                figure(DashFigure.VIEWS),
                                true,
                                true,
                                most.stream()
                                        .map(line -> label(words.title(line), line.count(DashFigure.VIEWS)))
                                        .toList(),
                                List.of(
                                        bars(DashFigure.NOTIFIED, BarChart.BLUE, true, most),
                                        bars(DashFigure.SILENT, BarChart.PINK, false, most)))
                        .json();
    }

    private String one(List<DashLine> lines, DashFigure figure, String colour) {
        List<DashLine> most = lines.stream().limit(MOST).toList();
        return most.isEmpty()
                ? null
                : lying(
                        figure(figure),
                        most.stream()
                                .map(line -> label(words.title(line), line.count(figure)))
                                .toList(),
                        List.of(bars(figure, colour, true, most)));
    }

    /** Null where there is nothing to draw. */
    static String lying(String axis, List<List<String>> labels, List<BarChart.Bars> bars) {
        return labels.isEmpty() ? null : new BarChart(axis, true, false, labels, bars).json();
    }

    private static BarChart.Bars bars(DashFigure figure, String colour, boolean full, List<DashLine> lines) {
        return new BarChart.Bars(
                figure(figure),
                colour,
                full,
                lines.stream().map(line -> line.count(figure)).toList());
    }

    private List<String> day(DashLine line) {
        String day = DAY.format(LocalDate.parse(line.key()));
        return view.filter().days() <= WEEK
                ? List.of(
                        day, Texts.of("dash.day.label", line.count(DashFigure.NOTIFIED), line.count(DashFigure.SILENT)))
                : List.of(day);
    }

    static List<String> label(String name, long count) {
        return List.of(name, Texts.of("upload.count", count));
    }

    static String figure(DashFigure figure) {
        return Texts.of("dash.figure." + figure);
    }
}
