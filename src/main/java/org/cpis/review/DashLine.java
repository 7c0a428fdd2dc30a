package org.cpis.review;

import java.io.Serializable;
import java.util.Map;

/**
 * The figures of one day, organisation, role and so on.
 *
 * @param key what a link to its rows says
 * @param name as the tables have it; null: none
 */
public record DashLine(DashBy by, String key, String name, Map<DashFigure, Long> counts) implements Serializable {

    public long count(DashFigure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** @param figure name of a {@link DashFigure} */
    public long count(String figure) {
        return count(DashFigure.valueOf(figure));
    }

    /** Checks that found an alert, of all checks, in per cent, rounded; null: there were none. */
    public Long flaggedShare() {
        return share(count(DashFigure.FLAGGED), count(DashFigure.CHECKS));
    }

    /** Alerts that were seen and opened on the same day, in per cent, rounded; null: none was seen. */
    public Long openedShare() {
        long seen = count(DashFigure.FLAGGED);
        return share(seen - count(DashFigure.NOT_OPENED), seen);
    }

    static Long share(long part, long all) {
        return all == 0 ? null : Math.round(part * 100.0 / all);
    }
}
