package org.cpis.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallFormTest {

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
        assertThat(CallForm.moment(typed, now.atZone(SystemClock.LONDON).toInstant()))
                .isEqualTo(
                        meant == null ? null : meant.atZone(SystemClock.LONDON).toInstant());
    }
}
