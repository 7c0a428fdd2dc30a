package org.cpis.delivery;

import java.time.Duration;

/**
 * How long to wait after a failed try: twice as long each time, up to a longest wait.
 *
 * @param first after the first try
 * @param longest never more than this
 * @param attempts so many tries, then it is given up
 */
record BackOff(Duration first, Duration longest, int attempts) {

    /** More doublings than any sensible setting has room for. */
    private static final int MOST_DOUBLINGS = 30;

    BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException(
                    "cpis.delivery.first-wait must be above 0 and no longer than longest-wait, attempts at least 1");
        }
    }

    /** @param tries made so far, at least 1 */
    Duration after(int tries) {
        Duration wait = first;
        for (int i = 1; i < Math.min(tries, MOST_DOUBLINGS) && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    boolean isLast(int tries) {
        return tries >= attempts;
    }
}
