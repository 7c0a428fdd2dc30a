package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpis.platform.Months;
import org.cpis.platform.Share;
import org.junit.jupiter.api.Test;

class AcceptedDaysTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** April has thirty days. */
    private final Months months = new Months(LocalDate.of(2027, 5, 11), 2);

    @Test
    void nine_of_ten_days_are_enough_and_less_is_not() {
        assertThat(april(LONG_AGO, 27)).isEqualTo(new Share(1, 1));
        assertThat(april(LONG_AGO, 26)).isEqualTo(new Share(0, 1));
        assertThat(april(LONG_AGO, 0)).isEqualTo(new Share(0, 1));
    }

    @Test
    void days_count_from_the_first_file() {
        assertThat(april(LocalDate.of(2027, 4, 21), 9)).isEqualTo(new Share(1, 1));
        assertThat(april(LocalDate.of(2027, 4, 21), 8)).isEqualTo(new Share(0, 1));
        assertThat(april(LocalDate.of(2027, 5, 1), 0)).as("not yet").isEqualTo(Share.NONE);
        assertThat(AcceptedDays.reliable(months, Map.of(), List.of())).containsExactly(Share.NONE, Share.NONE);
    }

    @Test
    void today_counts_once_its_file_is_there() {
        assertThat(may(9, LocalDate.of(2027, 5, 9))).as("of ten").isEqualTo(new Share(1, 1));
        assertThat(may(9, LocalDate.of(2027, 5, 11))).as("of eleven").isEqualTo(new Share(0, 1));
        assertThat(may(10, LocalDate.of(2027, 5, 11))).isEqualTo(new Share(1, 1));
    }

    @Test
    void on_the_first_of_a_month_there_is_nothing_yet() {
        Months first = new Months(LocalDate.of(2027, 5, 1), 1);
        assertThat(AcceptedDays.reliable(first, Map.of("901", LONG_AGO), List.of()))
                .containsExactly(Share.NONE);
    }

    private Share april(LocalDate first, long days) {
        AcceptedDays found = new AcceptedDays("901", 0, days, LocalDate.of(2027, 4, 30));
        return AcceptedDays.reliable(months, Map.of("901", first), List.of(found))
                .get(0);
    }

    private Share may(long days, LocalDate last) {
        AcceptedDays found = new AcceptedDays("901", 1, days, last);
        return AcceptedDays.reliable(months, Map.of("901", LONG_AGO), List.of(found))
                .get(1);
    }
}
