package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcknowledgeClockTest {

    private static final AcknowledgeClock CLOCK = new AcknowledgeClock(LocalTime.of(15, 0), LocalTime.of(12, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:59:59,2026-11-23T17:00", // Monday, early enough
        "2026-11-23T15:00:00,2026-11-24T12:00",
        "2026-11-23T02:00:00,2026-11-23T17:00", // the night before work
        "2026-11-20T16:00:00,2026-11-23T12:00", // Friday afternoon: Monday
        "2026-11-21T10:00:00,2026-11-23T12:00", // Saturday
        "2026-12-24T16:00:00,2026-12-29T12:00", // Christmas and the substitute for Boxing Day
        "2026-03-27T16:00:00,2026-03-30T12:00" // the clocks go forward in between
    })
    void is_due_on_the_same_or_the_next_working_day(LocalDateTime received, LocalDateTime due) {
        assertThat(CLOCK.due(received.atZone(SystemClock.LONDON).toInstant(), OfficeHours.USUAL))
                .isEqualTo(due.atZone(SystemClock.LONDON).toInstant());
    }
}
