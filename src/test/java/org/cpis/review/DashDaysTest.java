package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.junit.jupiter.api.Test;

class DashDaysTest {

    private static final int SUNDAY = 7;

    @Test
    void an_hour_of_the_week_is_found_on_each_such_day_of_the_period() {
        assertThat(hours("2026-11-01", "2026-11-15", 14))
                .hasSize(3)
                .allMatch(one -> length(one).equals(Duration.ofHours(1)))
                .first()
                .isEqualTo(new DashDays.Interval(
                        Instant.parse("2026-11-15T14:00:00Z"), Instant.parse("2026-11-15T15:00:00Z")));
    }

    @Test
    void an_hour_that_comes_twice_is_two_hours_and_one_that_never_comes_is_none() {
        assertThat(length(hours("2026-10-25", "2026-10-25", 1).get(0))).isEqualTo(Duration.ofHours(2));
        assertThat(length(hours("2027-03-28", "2027-03-28", 1).get(0))).isEqualTo(Duration.ZERO);
        assertThat(length(hours("2027-03-28", "2027-03-28", 0).get(0))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void days_and_hours_are_those_of_london() {
        AccessTally tally = AccessTally.of(List.of(opened("2026-07-01T23:30:00Z"), opened("2026-12-01T23:30:00Z")));
        assertThat(tally.hours.keySet())
                .extracting(AccessTally.HourKey::day, AccessTally.HourKey::hour)
                .containsExactly(tuple(LocalDate.parse("2026-07-02"), 0), tuple(LocalDate.parse("2026-12-01"), 23));
    }

    private static Looked opened(String at) {
        Instant moment = Instant.parse(at);
        return new Looked(
                "id", 1, moment, Action.OPENED, "NOTIFY", Outcome.FOUND, "u", "U", "r", "R", "ZT101", "p", null);
    }

    private static List<DashDays.Interval> hours(String from, String to, int hour) {
        return DashDays.hours(new DashFilter(LocalDate.parse(from), LocalDate.parse(to), null, null), SUNDAY, hour);
    }

    private static Duration length(DashDays.Interval one) {
        return Duration.between(one.from(), one.until());
    }
}
