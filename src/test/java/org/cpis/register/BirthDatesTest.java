package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BirthDatesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 9);

    @Test
    void a_range_has_at_most_two_years() {
        assertThat(new BirthDates(DAY, DAY.plusYears(2)).contains(DAY.plusYears(2)))
                .isTrue();
        assertThatThrownBy(() -> new BirthDates(DAY, DAY.plusYears(2).plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BirthDates(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void day_and_month_are_turned_where_that_is_a_day() {
        assertThat(BirthDates.on(DAY).turned()).contains(LocalDate.of(2019, 9, 3));
        assertThat(BirthDates.on(LocalDate.of(2019, 3, 13)).turned()).isEmpty();
        assertThat(BirthDates.on(LocalDate.of(2019, 3, 3)).turned()).isEmpty();
        assertThat(new BirthDates(DAY, DAY.plusDays(1)).turned()).isEmpty();
    }

    @Property
    boolean ages_mean_exactly_those_who_have_them(
            @ForAll @IntRange(max = 20) int age,
            @ForAll @IntRange(max = 1) int more,
            @ForAll @IntRange(max = 3_000) int days,
            @ForAll @IntRange(max = 9_000) int born) {
        LocalDate today = DAY.plusDays(days);
        LocalDate birth = today.minusDays(born);
        int years = Period.between(birth, today).getYears();
        return BirthDates.ofAges(age, age + more, today).contains(birth) == (years >= age && years <= age + more);
    }
}
