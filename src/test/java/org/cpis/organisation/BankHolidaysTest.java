package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no rule gives. Days that tests set lie so far ahead that no other test asks for them. */
class BankHolidaysTest {

    @AfterEach
    void set_nothing() {
        BankHolidaySettings.set(List.of("-"), List.of("-"));
    }

    @ParameterizedTest
    @CsvSource({ // as proclaimed
        "2020-05-04,false",
        "2020-05-08,true",
        "2022-05-30,false",
        "2022-06-02,true",
        "2022-06-03,true",
        "2022-09-19,true",
        "2023-05-08,true",
        // as ever
        "2021-05-03,true",
        "2022-05-02,true",
        "2023-05-01,true",
        "2023-05-29,true",
        "2022-06-01,false"
    })
    void knows_what_was_proclaimed(LocalDate day, boolean holiday) {
        assertThat(BankHolidays.contains(day)).isEqualTo(holiday);
    }

    @Test
    void a_setting_adds_and_removes_days() {
        BankHolidaySettings.set(List.of("2098-09-19", " 2098-09-22"), List.of("2098-05-05"));
        assertThat(BankHolidays.contains(LocalDate.of(2098, 9, 19))).isTrue();
        assertThat(BankHolidays.contains(LocalDate.of(2098, 9, 22))).isTrue();
        assertThat(BankHolidays.contains(LocalDate.of(2098, 5, 5))).isFalse();
        assertThat(BankHolidays.contains(LocalDate.of(2098, 9, 23))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "19/09/2098,2098-05-05,'19/09/2098' is no day like 2026-12-25",
        "2098-02-30,2098-05-05,'2098-02-30' is no day like 2026-12-25",
        "2098-09-19,2098-09-18,2098-09-18 is removed and is no bank holiday",
        "2098-05-05,2098-05-05,2098-05-05 is both added and removed"
    })
    void a_wrong_day_stops_the_start(String extra, String removed, String why) {
        assertThatThrownBy(() -> BankHolidaySettings.set(List.of(extra), List.of(removed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cpis.bank-holidays.extra or cpis.bank-holidays.removed: " + why);
    }

    @Test
    void what_was_set_before_the_portal_knew_it_may_stay() {
        assertThatCode(() -> BankHolidaySettings.set(List.of("2022-09-19"), List.of("2022-05-30")))
                .doesNotThrowAnyException();
    }
}
