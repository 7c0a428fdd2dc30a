package org.cpis.inbox;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long something took in a month.
 *
 * @param count of how many
 * @param median half took no longer; null: there were none
 */
public record MonthTime(long count, Duration median) implements Serializable {

    static final MonthTime NONE = new MonthTime(0, null);
}
