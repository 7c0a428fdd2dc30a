package org.cpis.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.cpis.platform.Share;
import org.cpis.review.Benefit;
import org.cpis.review.BenefitMonth;
import org.junit.jupiter.api.Test;

class BenefitWordsTest {

    private final BenefitMonth full = month(10, false, new Share(3, 4), null);
    private final BenefitMonth none = month(11, true, Share.NONE, null);

    @Test
    void the_running_month_is_so_far_and_nothing_of_nothing_is_no_data() {
        assertThat(BenefitWords.sentence(Benefit.ACTED, List.of(full, none)))
                .isEqualTo("Nov-2026, so far: No data. Oct-2026: 75%.");
        assertThat(BenefitWords.sentence(Benefit.CALLS, List.of(full))).isEqualTo("Oct-2026: 75 per 100.");
        BenefitMonth took = month(11, true, new Share(2, 2), Duration.ofMinutes(125));
        assertThat(BenefitWords.figure(Benefit.TIME_TAKEN, took)).isEqualTo("2 h 05 min");
    }

    @Test
    void a_month_without_data_has_no_bar() {
        assertThat(BenefitWords.chart(Benefit.ACTED, List.of(none))).isNull();
        assertThat(BenefitWords.chart(Benefit.ACTED, List.of(full, none)))
                .contains("\"data\":[75.0,null]", "[\"Nov\"]");
    }

    @Test
    void in_the_file_no_data_is_an_empty_figure() {
        assertThat(BenefitsCsv.rows(Benefit.ACTED, List.of(full, none)))
                .element(1)
                .isEqualTo(List.of("acted", YearMonth.of(2026, 10), "no", 3L, 4L, "75.00", "percent"));
        assertThat(BenefitsCsv.rows(Benefit.ACTED, List.of(full, none)))
                .element(2)
                .isEqualTo(List.of("acted", YearMonth.of(2026, 11), "yes", 0L, 0L, "", "percent"));
    }

    private static BenefitMonth month(int month, boolean running, Share share, Duration median) {
        return new BenefitMonth(YearMonth.of(2026, month), running, share, median);
    }
}
