package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.cpis.organisation.WorkingTime.Pause;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final WorkingTime OFFICE = new WorkingTime(OfficeHours.USUAL);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00,2026-11-23T12:30,PT2H30M", // Monday
        "2026-11-23T12:30,2026-11-23T10:00,PT0S",
        "2026-11-20T16:00,2026-11-23T10:00,PT2H", // over the weekend
        "2026-11-21T00:00,2026-11-23T00:00,PT0S",
        "2026-10-24T12:00,2026-10-26T09:30,PT30M", // the clocks go back between
        "2026-03-27T16:00,2026-03-30T10:00,PT2H", // and forward
        "2026-12-24T16:00,2026-12-29T10:00,PT2H" // Christmas and the substitute for Boxing Day
    })
    void counts_what_lies_in_office_days(LocalDateTime from, LocalDateTime until, Duration working) {
        assertThat(OFFICE.between(at(from), at(until))).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00,PT0S,2026-11-23T10:00",
        "2026-11-21T10:00,PT0S,2026-11-21T10:00", // none has to pass: no step to Monday
        "2026-11-23T10:00,PT7H,2026-11-23T17:00", // the end of the day, not the next opening
        "2026-11-23T17:00,PT1H,2026-11-24T10:00",
        "2026-11-20T16:30,PT1H,2026-11-23T09:30",
        "2026-12-24T16:30,PT1H,2026-12-29T09:30"
    })
    void finds_when_so_much_has_passed(LocalDateTime from, Duration working, LocalDateTime found) {
        assertThat(OFFICE.after(at(from), working)).isEqualTo(at(found));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00,PT1H,2026-11-23T11:00",
        "2026-11-23T09:30,PT1H,2026-11-20T16:30",
        "2026-11-23T17:00,PT8H,2026-11-23T09:00",
        "2026-11-22T12:00,PT1H,2026-11-20T16:00",
        "2026-11-22T12:00,PT0S,2026-11-22T12:00"
    })
    void finds_from_when_on_so_much_is_left(LocalDateTime until, Duration working, LocalDateTime found) {
        assertThat(OFFICE.before(at(until), working)).isEqualTo(at(found));
    }

    @Test
    void round_the_clock_counts_nights_of_23_and_25_hours() {
        WorkingTime always = WorkingTime.ROUND_THE_CLOCK;
        assertThat(always.between(on("2026-03-28T12:00"), on("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(always.after(on("2026-10-24T12:00"), Duration.ofHours(25))).isEqualTo(on("2026-10-25T12:00"));
        assertThat(always.days(2)).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void an_office_that_never_opens_has_the_usual_clock() {
        WorkingTime never = new WorkingTime(new OfficeHours(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertThat(never.after(on("2026-11-23T09:00"), never.days(1))).isEqualTo(on("2026-11-23T17:00"));
    }

    @Test
    void hours_on_bank_holidays_are_working_time_where_the_authority_has_told_them() {
        WorkingTime open = new WorkingTime(
                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(10, 0), LocalTime.of(14, 0)));
        assertThat(open.between(on("2026-12-28T00:00"), on("2026-12-29T00:00"))).isEqualTo(Duration.ofHours(4));
        assertThat(OFFICE.between(on("2026-12-28T00:00"), on("2026-12-29T00:00")))
                .isZero();
        assertThat(open.after(on("2026-12-24T16:30"), Duration.ofHours(1))).isEqualTo(on("2026-12-25T10:30"));
        assertThat(open.before(on("2026-12-29T09:30"), Duration.ofHours(1))).isEqualTo(on("2026-12-28T13:30"));
        assertThat(open.after(on("2026-12-26T12:00"), open.days(1))).isEqualTo(on("2026-12-29T13:00")); // Saturday
    }

    @Test
    void seconds_count() {
        Instant exact = on("2026-11-23T10:00").plusNanos(123_456_000);
        assertThat(OFFICE.after(exact, Duration.ofHours(8)))
                .isEqualTo(on("2026-11-24T10:00").plusNanos(123_456_000));
    }

    @Test
    void without_pauses_a_target_stays_where_it_is_even_at_night() {
        Instant night = on("2026-11-23T03:00").plusNanos(1_000);
        assertThat(OFFICE.extended(on("2026-11-22T20:00"), night, List.of())).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00/2026-11-23T13:00,2026-11-24T10:00", // from the end of one day into the next
        "2026-11-23T18:00/2026-11-24T08:00,2026-11-23T17:00", // at night, after the target
        "2026-11-23T16:00/2026-11-24T10:00,2026-11-24T11:00", // its last hour is left
        "2026-11-23T12:00/2026-11-23T13:00;2026-11-23T12:30/2026-11-23T13:30,2026-11-24T10:30", // overlap
        "2026-11-23T12:00/2026-11-23T13:00;2026-11-23T13:00/2026-11-23T14:00,2026-11-24T11:00", // touch
        "2026-11-23T12:00/2026-11-23T14:00;2026-11-23T12:30/2026-11-23T13:00,2026-11-24T11:00", // one in the other
        "2026-11-23T16:00/2026-11-23T17:00;2026-11-24T09:00/2026-11-24T10:00,2026-11-24T11:00", // in what was added
        "2026-11-23T08:00/2026-11-23T11:00,2026-11-24T10:00", // began before the clock did
        "2026-11-23T17:00/2026-11-24T12:00,2026-11-23T17:00", // from the very target on
        "2026-11-23T12:00/2026-11-23T12:00,2026-11-23T17:00" // no time at all
    })
    void a_pause_moves_a_target_by_its_working_time(String pauses, LocalDateTime moved) {
        assertThat(OFFICE.extended(on("2026-11-23T10:00"), on("2026-11-23T17:00"), read(pauses)))
                .isEqualTo(at(moved));
    }

    @Test
    void a_pause_at_night_moves_only_a_clock_that_runs_at_night() {
        List<Pause> night = read("2026-11-24T02:10/2026-11-24T02:40");
        Instant due = on("2026-11-24T03:00");
        assertThat(OFFICE.extended(on("2026-11-24T02:00"), due, night)).isEqualTo(due);
        assertThat(WorkingTime.ROUND_THE_CLOCK.extended(on("2026-11-24T02:00"), due, night))
                .isEqualTo(on("2026-11-24T03:30"));
    }

    private static List<Pause> read(String pauses) {
        return Arrays.stream(pauses.split(";"))
                .map(one -> one.split("/"))
                .map(ends -> new Pause(on(ends[0]), on(ends[1])))
                .toList();
    }

    private static Instant on(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SystemClock.LONDON).toInstant();
    }
}
