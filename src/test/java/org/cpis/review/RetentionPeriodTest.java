package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionPeriodTest {

    @Test
    void something_is_kept_through_the_day_so_many_months_later() {
        RetentionPeriod year = new RetentionPeriod(12);
        Instant closed = Instant.parse("2026-01-10T23:59:59Z");
        assertThat(closed).isAfterOrEqualTo(year.before(LocalDate.of(2027, 1, 10)));
        assertThat(closed).isBefore(year.before(LocalDate.of(2027, 1, 11)));
    }

    @Test
    void days_are_those_of_London() {
        RetentionPeriod month = new RetentionPeriod(1);
        assertThat(month.before(LocalDate.of(2026, 7, 20))).isEqualTo(Instant.parse("2026-06-19T23:00:00Z"));
        assertThat(month.before(LocalDate.of(2026, 11, 20))).isEqualTo(Instant.parse("2026-10-19T23:00:00Z"));
        assertThat(month.before(LocalDate.of(2026, 12, 20))).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void a_month_that_is_shorter_ends_on_its_last_day() {
        assertThat(new RetentionPeriod(1).since(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_setting_below_the_least_counts_as_the_least() {
        assertThat(RetentionPeriod.of(3, 12).months()).isEqualTo(12);
        assertThat(RetentionPeriod.of(12, 12).months()).isEqualTo(12);
        assertThat(RetentionPeriod.of(40, 12).months()).isEqualTo(40);
    }

    @Test
    void every_kind_has_a_period_of_its_own_and_a_setting() {
        for (RetentionKind kind : RetentionKind.values()) {
            assertThat(kind.usual()).isGreaterThanOrEqualTo(kind.least());
            assertThat(kind.least()).isPositive();
            assertThat(kind.sweeps()).isNotEmpty();
        }
        assertThat(RetentionKind.MISSED_ALERTS.setting()).isEqualTo("cpis.retention.missed-alerts");
    }
}
