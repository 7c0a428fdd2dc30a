package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cpis.organisation.WorkingTime.Pause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A million clocks, each against {@link MinuteCalendar}, which counts the minutes of seven years. */
class WorkingTimeOracleTest {

    private static final int CASES = 200_000;
    private static final int LAST = 6 * 365 * 24 * 60; // leaves a year for what runs long

    @ParameterizedTest
    @CsvSource({
        "09:00,17:00,,",
        "08:00,16:30,,",
        "07:15,19:45,,",
        "10:07,14:01,,",
        "00:00,24:00,00:00,24:00",
        "09:00,17:00,10:00,14:00",
        "08:30,12:45,07:00,20:15",
        "09:00,17:00,17:00,21:30"
    })
    void clocks_agree_with_counted_minutes(String opens, String closes, String holidayOpens, String holidayCloses) {
        boolean always = closes.equals("24:00");
        WorkingTime time = always
                ? WorkingTime.ROUND_THE_CLOCK
                : new WorkingTime(new OfficeHours(
                        LocalTime.parse(opens), LocalTime.parse(closes), time(holidayOpens), time(holidayCloses)));
        MinuteCalendar oracle =
                new MinuteCalendar(minute(opens), minute(closes), minute(holidayOpens), minute(holidayCloses));
        SplittableRandom random = new SplittableRandom(20261122);
        for (int run = 0; run < CASES; run++) {
            One one = One.next(random);
            String failure = one.differs(time, oracle);
            if (failure != null) {
                assertThat(failure)
                        .as("%s, hours %s-%s, %s-%s", one, opens, closes, holidayOpens, holidayCloses)
                        .isNull();
            }
        }
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static int minute(String time) {
        return time == null ? 0 : Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    /** All in minutes from the calendar's beginning on. */
    private record One(int from, int until, int minutes, List<int[]> pauses) {

        static One next(SplittableRandom random) {
            int from = 30 * 24 * 60 + random.nextInt(LAST);
            int until = from + length(random);
            List<int[]> pauses = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                boolean touching = !pauses.isEmpty() && random.nextInt(4) == 0;
                int begin =
                        touching ? pauses.get(pauses.size() - 1)[1] : from - 300 + random.nextInt(until - from + 2_000);
                pauses.add(new int[] {begin, begin + random.nextInt(random.nextInt(8) == 0 ? 9_000 : 900)});
            }
            return new One(from, until, random.nextInt(random.nextInt(8) == 0 ? 3_000 : 700), pauses);
        }

        /** Mostly within two days; at times over a bank holiday's weekend, or three weeks. */
        private static int length(SplittableRandom random) {
            int kind = random.nextInt(20);
            return random.nextInt(kind == 0 ? 30_000 : kind < 5 ? 7_200 : 2_880);
        }

        /** What is not as counted; null: nothing. */
        String differs(WorkingTime time, MinuteCalendar oracle) {
            Instant begin = MinuteCalendar.instant(from);
            Instant end = MinuteCalendar.instant(until);
            long between = time.between(begin, end).toMinutes();
            if (between != oracle.between(from, until)) {
                return "between " + between + " for " + oracle.between(from, until);
            }
            Instant after = time.after(begin, Duration.ofMinutes(minutes));
            if (!after.equals(MinuteCalendar.instant(oracle.after(from, minutes)))) {
                return "after " + after;
            }
            Instant before = time.before(begin, Duration.ofMinutes(minutes));
            if (!before.equals(MinuteCalendar.instant(oracle.before(from, minutes)))) {
                return "before " + before;
            }
            Instant moved = time.extended(begin, end, asPauses());
            return moved.equals(MinuteCalendar.instant(oracle.extended(from, until, pauses)))
                    ? null
                    : "extended " + moved + " for " + oracle.extended(from, until, pauses);
        }

        private List<Pause> asPauses() {
            List<Pause> asked = new ArrayList<>();
            for (int[] pause : pauses) {
                asked.add(new Pause(MinuteCalendar.instant(pause[0]), MinuteCalendar.instant(pause[1])));
            }
            return asked;
        }
    }
}
