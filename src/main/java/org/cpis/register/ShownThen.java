package org.cpis.register;

import java.io.Serializable;
import java.time.Instant;

/**
 * What health was shown of one plan in a span of a past day.
 *
 * @param from first moment of that day at which it looked like this
 * @param until first moment after it; the end of the day at the latest
 */
public record ShownThen(String authority, PlanDates dates, Showing showing, Instant from, Instant until)
        implements Serializable {

    boolean goesOnIn(ShownThen next) {
        return until.equals(next.from) && looksLike(next);
    }

    boolean looksLike(ShownThen other) {
        return authority.equals(other.authority) && dates.equals(other.dates) && showing == other.showing;
    }

    ShownThen joinedWith(ShownThen next) {
        return new ShownThen(authority, dates, showing, from, next.until);
    }
}
