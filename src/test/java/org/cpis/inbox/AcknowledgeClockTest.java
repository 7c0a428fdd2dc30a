package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;
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
        assertDue(OfficeHours.USUAL, received, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:59:59,2026-11-23T13:00", // Monday
        "2026-11-23T13:00:00,2026-11-24T12:00", // closed by then
        "2026-11-23T14:00:00,2026-11-24T12:00",
        "2026-11-20T14:00:00,2026-11-23T12:00", // Friday afternoon
        "2026-12-24T14:00:00,2026-12-29T12:00"
    })
    void what_comes_after_an_early_closing_is_for_the_next_working_day(LocalDateTime received, LocalDateTime due) {
        assertDue(new OfficeHours(LocalTime.of(9, 0), LocalTime.of(13, 0)), received, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28T08:00:00,2026-12-28T14:00", // substitute for Boxing Day
        "2026-12-28T13:59:59,2026-12-28T14:00",
        "2026-12-28T14:00:00,2026-12-29T12:00",
        "2026-12-24T16:00:00,2026-12-25T12:00",
        "2026-12-25T16:00:00,2026-12-28T12:00" // the 26th is a Saturday
    })
    void a_bank_holiday_on_which_the_office_opens_is_a_working_day(LocalDateTime received, LocalDateTime due) {
        assertDue(withHolidays(LocalTime.of(10, 0), LocalTime.of(14, 0)), received, due);
    }

    @Test
    void an_office_that_opens_late_has_until_it_closes() {
        OfficeHours late = withHolidays(LocalTime.of(12, 0), LocalTime.of(18, 0));
        assertDue(late, LocalDateTime.parse("2026-12-24T16:00"), LocalDateTime.parse("2026-12-25T18:00"));
        assertDue(
                new OfficeHours(LocalTime.of(17, 0), LocalTime.of(9, 0)), // never opens: as usual
                LocalDateTime.parse("2026-11-23T10:00"),
                LocalDateTime.parse("2026-11-23T17:00"));
    }

    private static OfficeHours withHolidays(LocalTime opens, LocalTime closes) {
        return new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), opens, closes);
    }

    private static void assertDue(OfficeHours hours, LocalDateTime received, LocalDateTime due) {
        assertThat(CLOCK.due(received.atZone(SystemClock.LONDON).toInstant(), hours))
                .isEqualTo(due.atZone(SystemClock.LONDON).toInstant());
    }
}
