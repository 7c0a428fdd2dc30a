package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthReminderTest {

    private static final LocalDate EXPECTED = LocalDate.of(2028, 2, 20); // the days after it hold a 29 February

    @ParameterizedTest
    @CsvSource({"-1, NOT_YET", "0, FIRST", "13, FIRST", "14, SECOND", "24, SECOND", "25, LAST", "28, LAST"})
    void each_stage_begins_on_its_day(int daysAfter, BirthReminder stage) {
        LocalDate today = EXPECTED.plusDays(daysAfter);
        assertThat(BirthReminder.of(EXPECTED, today, new BirthReminder.Days(14, 25)))
                .isEqualTo(stage);
    }
}
