package org.cpis.inbox;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * How long something took.
 *
 * @param count of how many; with none the two times are null
 * @param median half took no longer
 * @param most nine in ten took no longer; between two neighbours by proportion
 */
public record Spread(int count, Duration median, Duration most) implements Serializable {

    static Spread of(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Spread(sorted.size(), percentile(sorted, 50), percentile(sorted, 90));
    }

    private static Duration percentile(List<Duration> sorted, int percent) {
        if (sorted.isEmpty()) {
            return null;
        }
        int hundredths = (sorted.size() - 1) * percent;
        Duration lower = sorted.get(hundredths / 100);
        Duration upper = sorted.get(Math.min(hundredths / 100 + 1, sorted.size() - 1));
        return lower.plus(upper.minus(lower).multipliedBy(hundredths % 100).dividedBy(100));
    }
}
