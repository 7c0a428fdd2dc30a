package org.cpis.inbox.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.cpis.inbox.Figure;
import org.cpis.inbox.FigureLine;
import org.cpis.inbox.Spread;
import org.cpis.inbox.TeamView;
import org.cpis.inbox.TimeLine;
import org.cpis.platform.web.BarChart;
import org.cpis.platform.web.Texts;

/** The manager's figures as drawings. */
final class TeamCharts {

    /** Places that one drawing has room for; the table holds all. */
    private static final int MOST = 8;

    private static final TeamWords WORDS = new TeamWords();

    private TeamCharts() {}

    static String ages(TeamView view) {
        return open(view.ages());
    }

    /** Those with most open. */
    static String teams(TeamView view) {
        return open(view.teams().stream().limit(MOST).toList());
    }

    private static String open(List<FigureLine> lines) {
        List<Double> late = heights(lines, line -> count(line, Figure.OVERDUE));
        List<Double> other = heights(lines, line -> count(line, Figure.OPEN) - count(line, Figure.OVERDUE));
        List<List<String>> labels = lines.stream().map(TeamCharts::label).toList();
        return new BarChart(
                        Texts.of("manager.axis.open"),
                        false,
                        true,
                        labels,
                        List.of(
                                new BarChart.Bars(Texts.of("figure.OVERDUE"), BarChart.PINK, false, late),
                                new BarChart.Bars(Texts.of("manager.notOverdue"), BarChart.BLUE, true, other)))
                .json();
    }

    private static List<String> label(FigureLine line) {
        long open = line.tally().of(Figure.OPEN);
        return List.of(
                WORDS.title(line), Texts.of("manager.label", open, line.tally().of(Figure.OVERDUE)));
    }

    static String times(TeamView view) {
        List<List<String>> labels = view.times().stream()
                .map(line -> List.of(Texts.of("figure.time." + line.step()), WORDS.both(line.elapsed())))
                .toList();
        return new BarChart(
                        Texts.of("manager.axis.hours"),
                        false,
                        false,
                        labels,
                        List.of(
                                new BarChart.Bars(
                                        Texts.of("manager.median"),
                                        BarChart.BLUE,
                                        true,
                                        hours(view.times(), Spread::median)),
                                new BarChart.Bars(
                                        Texts.of("manager.most"),
                                        BarChart.PINK,
                                        false,
                                        hours(view.times(), Spread::most))))
                .json();
    }

    private static List<Double> hours(List<TimeLine> lines, Function<Spread, Duration> time) {
        return lines.stream()
                .map(line -> time.apply(line.elapsed()))
                .map(span -> span == null ? null : span.toMinutes() / 60.0)
                .toList();
    }

    private static List<Double> heights(List<FigureLine> lines, Function<FigureLine, Double> height) {
        return lines.stream().map(height).toList();
    }

    private static double count(FigureLine line, Figure figure) {
        return line.tally().of(figure);
    }
}
