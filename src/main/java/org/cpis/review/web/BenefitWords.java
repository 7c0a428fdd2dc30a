package org.cpis.review.web;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cpis.platform.web.BarChart;
import org.cpis.platform.web.Texts;
import org.cpis.review.Benefit;
import org.cpis.review.BenefitMonth;

/** The benefits measures in words, and drawn. */
final class BenefitWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private BenefitWords() {}

    /** {@code Nov-2026, so far}. */
    static String name(BenefitMonth month) {
        String name = MONTH.format(month.month());
        return month.running() ? Texts.of("benefit.soFar", name) : name;
    }

    /** {@code 75%}, {@code 12 per 100}, {@code 2 h 05 min}, {@code No data}. */
    static String figure(Benefit benefit, BenefitMonth month) {
        if (month.isNoData()) {
            return Texts.of("benefit.noData");
        }
        Duration took = month.median();
        return switch (benefit.unit()) {
            case PERCENT -> Texts.of("manager.percent", month.share().percent());
            case PER_HUNDRED -> Texts.of("benefit.perHundred", month.share().percent());
            case TIME -> Texts.of("manager.hours", took.toHours(), took.toMinutesPart());
        };
    }

    /** The running month beside the one before. */
    static String sentence(Benefit benefit, List<BenefitMonth> months) {
        BenefitMonth now = months.get(months.size() - 1);
        String running = Texts.of("benefit.sentence", name(now), figure(benefit, now));
        if (months.size() == 1) {
            return running;
        }
        BenefitMonth before = months.get(months.size() - 2);
        return running + " " + Texts.of("benefit.sentence", name(before), figure(benefit, before));
    }

    /** A month without data has no bar, and its label says so; null: no month has any. */
    static String chart(Benefit benefit, List<BenefitMonth> months) {
        if (months.stream().allMatch(BenefitMonth::isNoData)) {
            return null;
        }
        List<List<String>> labels = months.stream()
                .map(month -> month.isNoData()
                        ? List.of(SHORT.format(month.month())) // no length and no figure; the table says it in words
                        : List.of(SHORT.format(month.month()), figure(benefit, month)))
                .toList();
        List<Double> lengths = months.stream().map(BenefitMonth::value).toList();
        String axis = Texts.of("benefit.unit." + benefit.unit());
        BarChart.Bars bars = new BarChart.Bars(Texts.of("benefit.title." + benefit), BarChart.BLUE, true, lengths);
        return new BarChart(axis, false, false, labels, List.of(bars)).json();
    }
}
