package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedClockTest {

    private static final MissedClock CLOCK = new MissedClock(
            Duration.ofMinutes(60),
            Duration.ofMinutes(45),
            new AcknowledgeClock(LocalTime.of(15, 0), LocalTime.of(12, 0)),
            1);

    @ParameterizedTest
    @CsvSource({
        "URGENT,2026-11-21T02:00,2026-11-21T03:00,2026-11-21T02:45", // at night, on a Saturday
        "ROUTINE,2026-11-23T10:00,2026-11-23T17:00,2026-11-24T10:00", // Monday
        "ROUTINE,2026-11-20T16:00,2026-11-23T12:00,2026-11-23T16:00", // Friday
        "ROUTINE,2026-11-21T10:00,2026-11-23T12:00,2026-11-23T17:00", // Saturday
        "ROUTINE,2026-12-24T16:00,2026-12-29T12:00,2026-12-29T16:00"
    })
    void claimed_and_then_answered_within_their_time(
            Urgency urgency, LocalDateTime at, LocalDateTime claim, LocalDateTime answer) {
        assertThat(CLOCK.claimBy(urgency, london(at), OfficeHours.USUAL)).isEqualTo(london(claim));
        assertThat(CLOCK.answerBy(urgency, london(at), OfficeHours.USUAL)).isEqualTo(london(answer));
    }

    private static Instant london(LocalDateTime local) {
        return local.atZone(SystemClock.LONDON).toInstant();
    }
}
