package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTest {

    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 30));

    @ParameterizedTest
    @ValueSource(
            strings = { // as published for England
                "2021-12-27", "2021-12-28", "2022-01-03", "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05",
                "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-04-03", "2026-04-06", "2026-05-04",
                "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-03-26", "2027-03-29", "2027-12-27",
                "2027-12-28"
            })
    void knows_the_bank_holidays(LocalDate day) {
        assertThat(BankHolidays.contains(day)).isTrue();
    }

    @Test
    void a_year_has_eight() {
        for (int year = 2000; year < 2100; year++) {
            assertThat(BankHolidays.of(year))
                    .as("%d", year)
                    .hasSize(8)
                    .allMatch(day -> day.getDayOfWeek().getValue() <= 5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59,false",
        "2026-11-23T09:00:00,true",
        "2026-11-23T17:29:59,true",
        "2026-11-23T17:30:00,false",
        "2026-11-22T12:00:00,false", // Sunday
        "2026-12-28T12:00:00,false", // substitute for Boxing Day
        "2026-07-01T09:00:00,true" // summer time
    })
    void opens_on_working_days_in_london_time(LocalDateTime local, boolean open) {
        assertThat(HOURS.isOpenAt(local.atZone(SystemClock.LONDON).toInstant())).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28T09:59:59,false",
        "2026-12-28T10:00:00,true",
        "2026-12-28T14:00:00,false",
        "2026-12-27T12:00:00,false", // Sunday: no bank holiday
        "2026-11-23T09:00:00,true"
    })
    void opens_on_bank_holidays_only_where_the_authority_says_so(LocalDateTime local, boolean open) {
        OfficeHours withHolidays =
                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 30), LocalTime.of(10, 0), LocalTime.of(14, 0));
        assertThat(withHolidays.isOpenAt(local.atZone(SystemClock.LONDON).toInstant()))
                .isEqualTo(open);
    }
}
