package org.cpis.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Working time by another way than the portal's: every minute of 2024 to 2030 is marked from the published dates, and then
 * only counted. Knows no time zone and no calendar class.
 */
final class MinuteCalendar {

    static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z"); // a Monday

    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAY = 24 * 60;
    private static final int DAYS = 7 * 365 + 2;

    /** Year, month, day: England's bank holidays as published or as the statute places them. */
    private static final Set<Integer> CLOSED = Set.of(
            20240101, 20240329, 20240401, 20240506, 20240527, 20240826, 20241225, 20241226, 20250101, 20250418,
            20250421, 20250505, 20250526, 20250825, 20251225, 20251226, 20260101, 20260403, 20260406, 20260504,
            20260525, 20260831, 20261225, 20261228, 20270101, 20270326, 20270329, 20270503, 20270531, 20270830,
            20271227, 20271228, 20280103, 20280414, 20280417, 20280501, 20280529, 20280828, 20281225, 20281226,
            20290101, 20290330, 20290402, 20290507, 20290528, 20290827, 20291225, 20291226, 20300101, 20300419,
            20300422, 20300506, 20300527, 20300826, 20301225, 20301226);

    /** The Sundays on which clocks change at 01:00 UTC, first forward, then back, year by year. */
    private static final List<Integer> CHANGES = List.of(
            20240331, 20241027, 20250330, 20251026, 20260329, 20261025, 20270328, 20271031, 20280326, 20281029,
            20290325, 20291028, 20300331, 20301027);

    private final BitSet working = new BitSet(DAYS * DAY);
    private final int[] upTo = new int[DAYS * DAY + 1];

    /**
     * @param opens minute of the day; with {@code opens = 0} and {@code closes = 1440} every day is worked
     * @param holidayOpens the same on bank holidays; as {@code holidayCloses}: closed then
     */
    MinuteCalendar(int opens, int closes, int holidayOpens, int holidayCloses) {
        boolean always = opens == 0 && closes == DAY;
        int date = 20240101;
        boolean summer = false;
        for (int day = 0; day < DAYS; day++) {
            int shift = summer ? 60 : 0; // on office days; the nights of change are nights to Sunday
            int midnight = day * DAY - shift;
            if (CLOSED.contains(date)) {
                working.set(Math.max(0, midnight + holidayOpens), Math.max(0, midnight + holidayCloses));
            } else if (day % 7 < 5) {
                working.set(Math.max(0, midnight + opens), midnight + closes);
            }
            summer = CHANGES.contains(date) != summer;
            date = next(date);
        }
        if (always) {
            working.set(0, DAYS * DAY);
        }
        for (int minute = 0; minute < DAYS * DAY; minute++) {
            upTo[minute + 1] = upTo[minute] + (working.get(minute) ? 1 : 0);
        }
    }

    private static int next(int date) {
        int year = date / 10_000;
        int month = date / 100 % 100;
        int length = MONTHS[month - 1] + (month == 2 && year % 4 == 0 ? 1 : 0);
        if (date % 100 < length) {
            return date + 1;
        }
        return month < 12 ? year * 10_000 + (month + 1) * 100 + 1 : (year + 1) * 10_000 + 101;
    }

    static Instant instant(int minute) {
        return BEGIN.plus(Duration.ofMinutes(minute));
    }

    int between(int from, int until) {
        return Math.max(0, upTo[until] - upTo[from]);
    }

    int after(int from, int minutes) {
        int low = from;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] - upTo[from] >= minutes) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    int before(int until, int minutes) {
        int high = until;
        int low = 0;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (upTo[until] - upTo[middle] >= minutes) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Lets the working minutes pass one by one, and an unpaused one pay back a paused one.
     *
     * @param pauses first minute and first minute after it, of each
     */
    int extended(int received, int due, List<int[]> pauses) {
        int owed = 0;
        for (int minute = working.nextSetBit(received); minute < due; minute = working.nextSetBit(minute + 1)) {
            owed += isPaused(minute, pauses) ? 1 : 0;
        }
        int minute = due;
        while (owed > 0) {
            minute = working.nextSetBit(minute);
            owed -= isPaused(minute, pauses) ? 0 : 1;
            minute++;
        }
        return minute;
    }

    private static boolean isPaused(int minute, List<int[]> pauses) {
        for (int[] pause : pauses) {
            if (pause[0] <= minute && minute < pause[1]) {
                return true;
            }
        }
        return false;
    }
}
