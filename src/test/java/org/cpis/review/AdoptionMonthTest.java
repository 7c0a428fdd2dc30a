package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptionMonthTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Test
    void monthsAreCumulativeFromTheFirstToThePresentOne() {
        List<AdoptionMonth> months = AdoptionMonth.of(
                List.of(
                        day("901", true, "2027-01-31", "2027-02-01"),
                        day("902", true, "2027-03-31", null),
                        day("ZT1", false, null, "2026-12-31"),
                        day("ZT2", false, "2027-04-01", null)),
                TODAY,
                36);
        assertThat(months)
                .containsExactly(
                        new AdoptionMonth(YearMonth.of(2026, 12), 0, 0, 1, 0),
                        new AdoptionMonth(YearMonth.of(2027, 1), 0, 1, 1, 0),
                        new AdoptionMonth(YearMonth.of(2027, 2), 1, 1, 1, 0),
                        new AdoptionMonth(YearMonth.of(2027, 3), 1, 2, 1, 0));
    }

    @Test
    void theyAreBoundedAndThePresentOneIsAlwaysThere() {
        assertThat(AdoptionMonth.of(List.of(day("901", true, null, "2020-01-01")), TODAY, 3))
                .hasSize(3)
                .allMatch(month -> month.authorities() == 1);
        assertThat(AdoptionMonth.of(List.of(), TODAY, 3))
                .containsExactly(new AdoptionMonth(YearMonth.of(2027, 3), 0, 0, 0, 0));
        assertThat(AdoptionMonth.of(List.of(day("ZT1", false, "2028-01-01", null)), TODAY, 3))
                .hasSize(1);
    }

    @Test
    void oneIsLateFromTheDayAfterItsPlan() {
        GoLiveDay planned = day("901", true, "2027-03-10", null);
        assertThat(AdoptionState.of(planned, TODAY)).isEqualTo(AdoptionState.PLANNED);
        assertThat(AdoptionState.of(planned, TODAY.plusDays(1))).isEqualTo(AdoptionState.LATE);
        assertThat(AdoptionState.of(planned.since(TODAY), TODAY.plusDays(1))).isEqualTo(AdoptionState.LIVE);
        assertThat(AdoptionState.of(day("901", true, null, null), TODAY)).isEqualTo(AdoptionState.NO_PLAN);
    }

    private static GoLiveDay day(String code, boolean authority, String planned, String live) {
        return new GoLiveDay(code, "Name of " + code, authority, null, date(planned), date(live));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
