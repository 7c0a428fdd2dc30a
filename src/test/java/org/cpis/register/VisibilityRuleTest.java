package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.register.PlanType.CPP;
import static org.cpis.register.PlanType.LAC;
import static org.cpis.register.PlanType.UCPP;
import static org.cpis.register.Showing.CURRENT;
import static org.cpis.register.Showing.ENDED_STILL_SHOWN;
import static org.cpis.register.Showing.GONE;
import static org.cpis.register.Showing.NOT_YET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityRuleTest {

    private static final VisibilityRule RULE = new VisibilityRule(364, 28, 18);
    private static final LocalDate BORN = LocalDate.of(2019, 5, 1);
    private static final LocalDate START = LocalDate.of(2023, 1, 10);

    @Test
    void is_seen_from_its_first_day() {
        PlanDates open = new PlanDates(CPP, START, null, null);
        assertThat(RULE.showing(open, BORN, START.minusDays(1))).isEqualTo(NOT_YET);
        assertThat(RULE.showing(open, BORN, START)).isEqualTo(CURRENT);
        assertThat(RULE.showing(open, BORN, START.plusYears(3))).isEqualTo(CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"-1,CURRENT", "0,ENDED_STILL_SHOWN", "363,ENDED_STILL_SHOWN", "364,ENDED_STILL_SHOWN", "365,GONE"})
    void is_shown_as_ended_through_day_364(int daysAfterEnd, Showing showing) {
        LocalDate end = LocalDate.of(2023, 6, 30); // the tail crosses 29 February 2024 and both clock changes
        PlanDates ended = new PlanDates(LAC, START, end, null);
        assertThat(RULE.showing(ended, BORN, end.plusDays(daysAfterEnd))).isEqualTo(showing);
    }

    @ParameterizedTest
    @CsvSource({"27,CURRENT", "28,CURRENT", "29,GONE"})
    void unborn_is_seen_until_day_28_after_the_expected_date(int days, Showing showing) {
        LocalDate expected = LocalDate.of(2024, 2, 10);
        PlanDates unborn = new PlanDates(UCPP, START, null, expected);
        assertThat(RULE.showing(unborn, LocalDate.of(1990, 1, 1), expected.plusDays(days)))
                .isEqualTo(showing);
    }

    @Test
    void an_ended_unborn_plan_has_no_tail() {
        LocalDate end = LocalDate.of(2023, 3, 1);
        PlanDates unborn = new PlanDates(UCPP, START, end, LocalDate.of(2023, 4, 1));
        assertThat(RULE.showing(unborn, BORN, end.minusDays(1))).isEqualTo(CURRENT);
        assertThat(RULE.showing(unborn, BORN, end)).isEqualTo(GONE);
    }

    @Test
    void the_eighteenth_birthday_hides_and_cuts_the_tail() {
        LocalDate born = LocalDate.of(2008, 2, 29);
        PlanDates ended = new PlanDates(CPP, START, LocalDate.of(2025, 12, 1), null);
        assertThat(RULE.showing(ended, born, LocalDate.of(2026, 2, 28))).isEqualTo(ENDED_STILL_SHOWN);
        assertThat(RULE.showing(ended, born, LocalDate.of(2026, 3, 1))).isEqualTo(GONE);
    }

    @Test
    void a_mother_of_age_keeps_her_unborn_plan() {
        PlanDates unborn = new PlanDates(UCPP, START, null, START.plusDays(100));
        assertThat(RULE.showing(unborn, LocalDate.of(1990, 1, 1), START.plusDays(10)))
                .isEqualTo(CURRENT);
    }
}
