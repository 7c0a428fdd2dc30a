package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.WorkingTime;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final Ladder LADDER = new Ladder(Duration.ofHours(1), Duration.ofHours(4));
    private static final WorkingTime OFFICE = new WorkingTime(OfficeHours.USUAL);

    @ParameterizedTest
    @CsvSource({ // from Friday 10:00 on, due on Monday 09:30
        "2026-11-20T16:29:59,,2026-11-20T16:30",
        "2026-11-20T16:30:00,WORKER,2026-11-23T09:30", // one working hour is left
        "2026-11-23T09:29:59,WORKER,2026-11-23T09:30",
        "2026-11-23T09:30:00,MANAGER,2026-11-23T13:30",
        "2026-11-23T13:29:59,MANAGER,2026-11-23T13:30",
        "2026-11-23T13:30:00,SERVICE_MANAGER,"
    })
    void levels_come_in_working_time(LocalDateTime now, WorkerLevel level, LocalDateTime next) {
        Instant began = at("2026-11-20T10:00");
        Instant due = at("2026-11-23T09:30");
        assertThat(LADDER.reached(began, due, OFFICE, at(now)).orElse(null)).isEqualTo(level);
        assertThat(LADDER.next(began, due, OFFICE, at(now)).orElse(null)).isEqualTo(next == null ? null : at(next));
    }

    @Test
    void whoever_has_one_hour_at_night_is_reminded_after_half_of_it_and_escalated_at_night() {
        Instant began = at("2026-11-22T02:00");
        Instant due = at("2026-11-22T03:00");
        WorkingTime night = WorkingTime.ROUND_THE_CLOCK;
        assertThat(LADDER.at(WorkerLevel.WORKER, began, due, night)).isEqualTo(at("2026-11-22T02:30"));
        assertThat(LADDER.at(WorkerLevel.SERVICE_MANAGER, began, due, night)).isEqualTo(at("2026-11-22T07:00"));
    }

    @Test
    void nobody_is_told_before_the_first_level() {
        assertThat(LADDER.reached(at("2026-11-23T10:00"), at("2026-11-23T17:00"), OFFICE, at("2026-11-23T12:00")))
                .isEmpty();
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SystemClock.LONDON).toInstant();
    }
}
