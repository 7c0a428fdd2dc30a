package org.cpis.review;

import java.io.Serializable;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.cpis.inbox.MonthTime;
import org.cpis.platform.Months;
import org.cpis.platform.Share;

/**
 * One measure in one month of Europe/London.
 *
 * @param running whether the month is not over
 * @param share for a time, of how many
 * @param median of a time; otherwise null
 */
public record BenefitMonth(YearMonth month, boolean running, Share share, Duration median) implements Serializable {

    private static final double HOUR = 3600;

    /** Nothing happened of which it could be told: not the same as nought. */
    public boolean isNoData() {
        return share.of() == 0;
    }

    /** Per cent, for each hundred, or hours; null: no data. */
    public Double value() {
        if (isNoData()) {
            return null;
        }
        return median == null
                ? Double.valueOf(share.percent().doubleValue())
                : Double.valueOf(median.toSeconds() / HOUR);
    }

    static List<BenefitMonth> shares(Months months, List<Share> shares) {
        return IntStream.range(0, months.count())
                .mapToObj(month -> of(months, month, shares.get(month), null))
                .toList();
    }

    static List<BenefitMonth> times(Months months, List<MonthTime> times) {
        return IntStream.range(0, months.count())
                .mapToObj(month -> of(
                        months,
                        month,
                        new Share(times.get(month).count(), times.get(month).count()),
                        times.get(month).median()))
                .toList();
    }

    private static BenefitMonth of(Months months, int month, Share share, Duration median) {
        return new BenefitMonth(months.all().get(month), month == months.count() - 1, share, median);
    }
}
