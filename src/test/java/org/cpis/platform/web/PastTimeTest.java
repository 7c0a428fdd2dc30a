package org.cpis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTimeTest {

    @ParameterizedTest
    @CsvSource({
        "14:10,2026-11-23T14:20,2026-11-23T14:10",
        "14.10,2026-11-23T14:20,2026-11-23T14:10",
        "9:05,2026-11-23T14:20,2026-11-23T09:05",
        "23:50,2026-11-23T00:10,2026-11-22T23:50",
        "14:30,2026-11-23T14:20,", // not yet, and yesterday is too long ago
        "25:00,2026-11-23T14:20,",
        "soon,2026-11-23T14:20,",
        ",2026-11-23T14:20,"
    })
    void a_time_is_the_last_one_that_clocks_showed(String typed, LocalDateTime now, LocalDateTime meant) {
        assertThat(PastTime.last(typed, instant(now)).orElse(null)).isEqualTo(instant(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,14:30,2026-11-23T14:20,2026-11-20T14:30",
        "2026-11-23,14:20,2026-11-23T14:20,2026-11-23T14:20",
        "2026-11-23,14:21,2026-11-23T14:20,",
        "2026-11-24,09:00,2026-11-23T14:20,",
        "2026-11-20,,2026-11-23T14:20,"
    })
    void a_time_on_a_day_is_that_moment_unless_it_is_still_to_come(
            LocalDate day, String typed, LocalDateTime now, LocalDateTime meant) {
        assertThat(PastTime.on(day, typed, instant(now)).orElse(null)).isEqualTo(instant(meant));
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(SystemClock.LONDON).toInstant();
    }
}
