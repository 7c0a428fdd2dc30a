package org.cpis.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void they_end_with_the_running_one_and_begin_at_midnight_in_london() {
        Months months = new Months(LocalDate.of(2027, 3, 1), 12);
        assertThat(months.all()).hasSize(12).startsWith(YearMonth.of(2026, 4)).endsWith(YearMonth.of(2027, 3));
        assertThat(months.firstDay()).isEqualTo("2026-04-01");
        assertThat(months.begins()).as("summer time").isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        assertThat(months.ends()).as("summer time again").isEqualTo(Instant.parse("2027-03-31T23:00:00Z"));
        assertThat(new Months(LocalDate.of(2027, 2, 28), 1).ends()).isEqualTo(Instant.parse("2027-03-01T00:00:00Z"));
    }

    @Test
    void the_database_sorts_moments_into_them_by_their_first_moments() {
        SqlText query = new Months(LocalDate.of(2026, 4, 30), 2).number(new SqlText(""), "x.at");
        assertThat(query).hasToString("CASE WHEN x.at >= ?1 THEN 1 WHEN x.at >= ?2 THEN 0 END");
        assertThat(values(query))
                .containsExactly(LocalDateTime.of(2026, 3, 31, 23, 0), LocalDateTime.of(2026, 3, 1, 0, 0));
    }

    @Test
    void a_day_follows_the_clocks() {
        SqlText query = new Months(LocalDate.of(2026, 4, 30), 2).day(new SqlText(""), "x.at");
        assertThat(query)
                .hasToString(
                        "DATE(x.at + INTERVAL (CASE WHEN x.at >= ?1 THEN 3600 WHEN x.at >= ?2 THEN 0 END) SECOND)");
        assertThat(values(query))
                .containsExactly(LocalDateTime.of(2026, 3, 29, 1, 0), LocalDateTime.of(2026, 3, 1, 0, 0));
    }

    @Test
    void a_month_that_no_row_tells_of_has_none() {
        Months months = new Months(LocalDate.of(2026, 4, 30), 3);
        List<Object[]> rows = List.<Object[]>of(new Object[] {1, 7L});
        assertThat(months.filled(rows, row -> row[1], 0L)).containsExactly(0L, 7L, 0L);
    }

    @Test
    void nought_of_nought_is_no_share() {
        assertThat(Share.NONE.percent()).isNull();
        assertThat(new Share(0, 3).percent()).isZero();
        assertThat(new Share(2, 3).percent()).isEqualTo(67);
    }

    private static List<Object> values(SqlText query) {
        List<Object> values = new ArrayList<>();
        query.bind((number, value) -> values.add(value));
        return values;
    }
}
