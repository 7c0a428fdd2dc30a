package org.cpis.inbox;

import java.io.Serializable;

/**
 * The figures of one group.
 *
 * @param name of team or worker, as far as one is known; else null
 */
public record FigureLine(FigureGroup group, String name, Tally tally) implements Serializable {

    /** @param figure name of a {@link Figure} */
    public long count(String figure) {
        return tally.of(Figure.valueOf(figure));
    }

    /** Of what was acknowledged in the period how much came in time, in percent, rounded down; null: nothing was. */
    public Long inTime() {
        long all = tally.of(Figure.ACKNOWLEDGED);
        return all == 0 ? null : (all - tally.of(Figure.LATE)) * 100 / all;
    }
}
