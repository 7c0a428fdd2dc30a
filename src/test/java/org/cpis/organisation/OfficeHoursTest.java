package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00,2026-11-23T09:00:00",
        "2026-11-23T09:00:00,2026-11-23T17:30:00",
        "2026-11-20T17:30:00,2026-11-23T09:00:00", // over the weekend
        "2026-10-24T12:00:00,2026-10-26T09:00:00", // the clocks go back between
        "2026-12-24T18:00:00,2026-12-29T09:00:00", // Christmas with its substitute day
        "2027-03-25T18:00:00,2027-03-30T09:00:00" // Easter
    })
    void the_next_change_steps_over_weekends_and_bank_holidays(LocalDateTime local, LocalDateTime change) {
        assertThat(HOURS.changeAfter(local.atZone(SystemClock.LONDON).toInstant()))
                .contains(change.atZone(SystemClock.LONDON).toInstant());
    }

    @Test
    void an_office_that_opens_on_bank_holidays_changes_there_too() {
        OfficeHours withHolidays =
                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 30), LocalTime.of(10, 0), LocalTime.of(14, 0));
        LocalDateTime before = LocalDateTime.of(2026, 12, 28, 9, 30);
        assertThat(withHolidays.changeAfter(before.atZone(SystemClock.LONDON).toInstant()))
                .contains(before.withHour(10)
                        .withMinute(0)
                        .atZone(SystemClock.LONDON)
                        .toInstant());
    }

    @Test
    void an_office_that_never_opens_never_changes() {
        OfficeHours never = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(9, 0));
        assertThat(never.changeAfter(LocalDateTime.of(2026, 11, 23, 8, 0)
                        .atZone(SystemClock.LONDON)
                        .toInstant()))
                .isEmpty();
    }

    @Test
    void only_the_authoritys_own_numbers_count_as_confirmed() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        DutyNow duty = new DutyNow(true, null, "+44 20 7946 0123", "020 7946 0456", day);
        assertThat(duty.confirmed("020 7946 0123")).isEqualTo(day);
        assertThat(duty.confirmed("(020) 79460456")).isEqualTo(day);
        assertThat(duty.confirmed("020 7946 0999")).isNull();
        assertThat(duty.confirmed(null)).isNull();
    }

    @Test
    void knows_since_when_it_is_open_or_closed() {
        assertThat(HOURS.changeBefore(london("2026-11-23T10:00"))).contains(london("2026-11-23T09:00"));
        assertThat(HOURS.changeBefore(london("2026-11-23T09:00"))).contains(london("2026-11-23T09:00"));
        assertThat(HOURS.changeBefore(london("2026-11-23T08:59"))).contains(london("2026-11-20T17:30"));
        assertThat(HOURS.changeBefore(london("2026-12-29T02:00"))).contains(london("2026-12-24T17:30"));
        assertThat(HOURS.changeBefore(london("2026-10-26T02:00"))).contains(london("2026-10-23T17:30"));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(SystemClock.LONDON).toInstant();
    }
}
