package org.cpis.review.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.cpis.inbox.AuthorityTime;
import org.cpis.platform.web.BarChart;
import org.cpis.platform.web.Texts;
import org.cpis.review.DashFigure;
import org.cpis.review.DashView;
import org.cpis.upload.AuthorityFeed;
import org.cpis.upload.RejectCount;

/** What the authorities did, as drawings; null where there is nothing to draw. */
public final class AuthorityCharts {

    private final DashView view;
    private final DashNumbers numbers = new DashNumbers();

    AuthorityCharts(DashView view) {
        this.view = view;
    }

    public String getAuthorities() {
        List<AuthorityTime> times = view.times().stream().limit(DashCharts.MOST).toList();
        return DashCharts.lying(
                Texts.of("manager.axis.hours"),
                times.stream()
                        .map(one -> List.of(one.name(), numbers.both(one.acknowledged())))
                        .toList(),
                List.of(
                        blue(
                                "dash.acknowledged.half",
                                times,
                                one -> hours(one.acknowledged().median())),
                        pink(
                                "dash.acknowledged.most",
                                times,
                                one -> hours(one.acknowledged().most()))));
    }

    public String getFeeds() {
        List<AuthorityFeed> feeds = view.feeds().stream().limit(DashCharts.MOST).toList();
        return DashCharts.lying(
                Texts.of("dash.axis.records"),
                feeds.stream()
                        .map(one -> List.of(one.name(), Texts.of("dash.feed.label", one.loaded(), one.rejected())))
                        .toList(),
                List.of(
                        blue("history.loaded", feeds, AuthorityFeed::loaded),
                        pink("history.rejected", feeds, AuthorityFeed::rejected)));
    }

    public String getRejects() {
        List<RejectCount> codes = view.rejects().stream().limit(DashCharts.MOST).toList();
        return DashCharts.lying(
                DashCharts.figure(DashFigure.REJECTS),
                codes.stream()
                        .map(one -> DashCharts.label(one.code(), one.count()))
                        .toList(),
                List.of(pink("dash.figure.REJECTS", codes, RejectCount::count)));
    }

    private static <T> BarChart.Bars blue(String key, List<T> rows, Function<T, Number> length) {
        return new BarChart.Bars(
                Texts.of(key), BarChart.BLUE, true, rows.stream().map(length).toList());
    }

    private static <T> BarChart.Bars pink(String key, List<T> rows, Function<T, Number> length) {
        return new BarChart.Bars(
                Texts.of(key), BarChart.PINK, false, rows.stream().map(length).toList());
    }

    private static Double hours(Duration time) {
        return time == null ? null : time.toMinutes() / 60.0;
    }
}
