package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import org.cpis.platform.SystemClock;

/** For how many calendar months something is kept: on the day so many months later it is still there, the day after not. */
record RetentionPeriod(int months) {

    /** What is older than this moment is due on a day of Europe/London. */
    Instant before(LocalDate today) {
        return today.minusMonths(months).atStartOfDay(SystemClock.LONDON).toInstant();
    }

    /** The first day kept. */
    LocalDate since(LocalDate today) {
        return today.minusMonths(months);
    }

    /** A setting, as far as it may go. */
    static RetentionPeriod of(int months, int least) {
        return new RetentionPeriod(Math.max(months, least));
    }
}
