package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cpis.inbox.MonthTime;
import org.cpis.platform.Months;
import org.cpis.platform.Share;
import org.junit.jupiter.api.Test;

class BenefitMonthTest {

    private final Months months = new Months(LocalDate.of(2027, 1, 1), 2);

    @Test
    void nothing_of_nothing_is_no_data_and_nothing_of_something_is_nought() {
        List<BenefitMonth> shares = BenefitMonth.shares(months, List.of(Share.NONE, new Share(0, 4)));
        assertThat(shares).extracting(BenefitMonth::isNoData).containsExactly(true, false);
        assertThat(shares).extracting(BenefitMonth::value).containsExactly(null, 0.0);
        assertThat(shares).extracting(month -> month.month().toString()).containsExactly("2026-12", "2027-01");
        assertThat(shares).extracting(BenefitMonth::running).containsExactly(false, true);
    }

    @Test
    void a_time_is_told_in_hours() {
        List<BenefitMonth> times =
                BenefitMonth.times(months, List.of(new MonthTime(3, Duration.ofMinutes(90)), new MonthTime(0, null)));
        assertThat(times).extracting(BenefitMonth::value).containsExactly(1.5, null);
        assertThat(times.get(0).share().of()).isEqualTo(3);
        assertThat(times.get(1).isNoData()).isTrue();
    }
}
