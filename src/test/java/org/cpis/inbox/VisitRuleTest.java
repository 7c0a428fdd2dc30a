package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;

/** Each rule with a case that fires and the nearest one that does not. Today is 22 November 2026. */
class VisitRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate AGED_SIX = LocalDate.of(2020, 1, 1);
    private static final VisitLimits LIMITS =
            new VisitLimits(3, 90, 3, 90, 2, 90, 90, LocalTime.of(22, 0), LocalTime.of(6, 0), 2, 90, 30, 3);

    /** First of the 90 days, of which today is the last. */
    private static final String FIRST = "2026-08-25T00:00";

    private static final String BEFORE_FIRST = "2026-08-24T23:59:59.999999";

    @Test
    void three_views_in_90_days_fire_with_exactly_those_rows() {
        CountedVisit first = at(FIRST, "A", "N");
        CountedVisit early = at(BEFORE_FIRST, "A", "N");
        CountedVisit october = at("2026-10-25T01:30", "A", "N");
        CountedVisit today = at("2026-11-22T09:00", "A", "N");
        assertThat(judged(VisitRule.REPEATED, first, october, today, early).visits())
                .containsExactly(today.visit(), october.visit(), first.visit());
        assertThat(says(VisitRule.REPEATED, first, october, today)).containsExactly(3, 90);
        assertThat(judged(VisitRule.REPEATED, early, october, today)).isNull();
        assertThat(judged(VisitRule.REPEATED, today, october)).isNull();
    }

    @Test
    void the_first_day_begins_at_midnight_in_london_also_in_summer() {
        Instant lastOfTheDayBefore = Instant.parse("2026-08-24T22:59:59.999999Z");
        CountedVisit before = visit(lastOfTheDayBefore, VisitKind.OPENED, "A", "N");
        CountedVisit first = visit(Instant.parse("2026-08-24T23:00:00Z"), VisitKind.OPENED, "A", "N");
        CountedVisit[] two = {at("2026-11-01T10:00", "A", "N"), at("2026-11-02T10:00", "A", "N")};
        assertThat(judged(VisitRule.REPEATED, two[0], two[1], first)).isNotNull();
        assertThat(judged(VisitRule.REPEATED, two[0], two[1], before)).isNull();
    }

    @Test
    void wrong_patients_and_notices_that_a_child_was_not_brought_count_for_nothing_and_break_glass_does() {
        CountedVisit[] two = {at("2026-11-01T10:00", "A", "N"), at("2026-11-02T10:00", "B", "S")};
        Instant then = Instant.parse("2026-11-03T10:00:00Z");
        assertThat(judged(VisitRule.REPEATED, two[0], two[1], visit(then, VisitKind.WRONG_PATIENT, "C", "W")))
                .isNull();
        assertThat(judged(VisitRule.ORGANISATIONS, two[0], two[1], visit(then, VisitKind.NOT_BROUGHT, "C", "W")))
                .isNull();
        assertThat(judged(VisitRule.ORGANISATIONS, two[0], two[1], visit(then, VisitKind.BREAK_GLASS, "C", "W")))
                .isNotNull();
    }

    @Test
    void three_organisations_fire_and_two_do_not_however_often_they_look() {
        CountedVisit[] three = {at(FIRST, "A", "N"), at("2026-11-02T10:00", "B", "N"), at("2026-11-03T10:00", "C", "N")
        };
        assertThat(says(VisitRule.ORGANISATIONS, three)).containsExactly(3L, 90);
        assertThat(judged(VisitRule.ORGANISATIONS, three[1], three[2], at("2026-11-04T10:00", "B", "S")))
                .isNull();
        assertThat(judged(VisitRule.ORGANISATIONS, three[1], three[2], at(BEFORE_FIRST, "A", "N")))
                .isNull();
    }

    @Test
    void two_regions_fire_and_one_with_an_unknown_one_does_not() {
        CountedVisit north = at(FIRST, "A", "N");
        CountedVisit south = at("2026-11-03T10:00", "B", "S");
        CountedVisit nowhere = at("2026-11-04T10:00", "C", null);
        assertThat(judged(VisitRule.REGIONS, north, south, nowhere).visits())
                .containsExactly(south.visit(), north.visit());
        assertThat(judged(VisitRule.REGIONS, north, nowhere)).isNull();
        assertThat(judged(VisitRule.REGIONS, south, at(BEFORE_FIRST, "A", "N"))).isNull();
    }

    @Test
    void a_view_from_a_region_that_no_holder_lies_in_is_out_of_area() {
        CountedVisit south = at(FIRST, "B", "S");
        CountedVisit north = at("2026-11-03T10:00", "A", "N");
        assertThat(judged(VisitRule.OUT_OF_AREA, south, north).visits()).containsExactly(south.visit());
        assertThat(judged(VisitRule.OUT_OF_AREA, north, at("2026-11-04T10:00", "C", null)))
                .isNull();
        assertThat(judged(VisitRule.OUT_OF_AREA, at(BEFORE_FIRST, "B", "S"))).isNull();
        assertThat(rule(VisitRule.OUT_OF_AREA, AGED_SIX, Set.of("N", "S"), south))
                .isNull();
        assertThat(rule(VisitRule.OUT_OF_AREA, AGED_SIX, Set.of(), south))
                .as("nobody knows where the holder lies")
                .isNull();
    }

    @Test
    void night_is_from_22_to_6_by_the_clock_in_london_also_when_it_changes() {
        assertThat(nightOf(at("2026-11-01T22:00", "A", "N"))).isNotNull();
        assertThat(nightOf(at("2026-11-01T21:59:59", "A", "N"))).isNull();
        assertThat(nightOf(at("2026-11-01T05:59:59", "A", "N"))).isNotNull();
        assertThat(nightOf(at("2026-11-01T06:00", "A", "N"))).isNull();
        CountedVisit lastOfSummerTime = visit(Instant.parse("2026-10-24T21:00:00Z"), VisitKind.OPENED, "A", "N");
        assertThat(nightOf(lastOfSummerTime)).as("22:00 BST").isNotNull();
        CountedVisit firstOfWinterTime = visit(Instant.parse("2026-10-25T21:00:00Z"), VisitKind.OPENED, "A", "N");
        assertThat(nightOf(firstOfWinterTime)).as("21:00 GMT").isNull();
    }

    @Test
    void a_night_counts_before_the_second_birthday_and_not_on_it() {
        CountedVisit night = at("2026-11-01T23:00", "A", "N");
        assertThat(rule(VisitRule.NIGHT, LocalDate.of(2024, 11, 2), Set.of("N"), night))
                .isNotNull();
        assertThat(rule(VisitRule.NIGHT, LocalDate.of(2024, 11, 1), Set.of("N"), night))
                .isNull();
        LocalDate today = LocalDate.of(2026, 3, 10);
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertThat(rule(VisitRule.NIGHT, today, leap, at("2026-02-28T23:00", "A", "N")))
                .isNotNull();
        assertThat(rule(VisitRule.NIGHT, today, leap, at("2026-03-01T00:00", "A", "N")))
                .isNull();
    }

    @Test
    void more_views_than_in_the_30_days_before_fire_from_three_on() {
        CountedVisit[] now = {
            at("2026-10-24T00:00", "A", "N"), at("2026-11-02T10:00", "A", "N"), at("2026-11-03T10:00", "A", "N")
        };
        CountedVisit[] before = {
            at("2026-09-24T00:00", "A", "N"), at("2026-09-25T10:00", "A", "N"), at("2026-10-23T23:59:59", "A", "N")
        };
        assertThat(says(VisitRule.RISING, now[0], now[1], now[2], before[0], before[1]))
                .containsExactly(3, 30, 2);
        assertThat(judged(VisitRule.RISING, now[0], now[1], now[2], before[0], before[1], before[2]))
                .as("as many")
                .isNull();
        assertThat(judged(VisitRule.RISING, now[1], now[2])).as("too few").isNull();
        assertThat(judged(VisitRule.RISING, now[0], now[1], now[2], before[1]).visits())
                .containsExactly(now[2].visit(), now[1].visit(), now[0].visit());
        CountedVisit older = at("2026-09-23T23:59:59", "A", "N");
        assertThat(says(VisitRule.RISING, now[0], now[1], now[2], before[0], before[1], older))
                .containsExactly(3, 30, 2);
    }

    private static VisitPattern judged(VisitRule rule, CountedVisit... visits) {
        return rule(rule, AGED_SIX, Set.of("N"), visits);
    }

    private static List<Serializable> says(VisitRule rule, CountedVisit... visits) {
        return judged(rule, visits).says();
    }

    private static VisitPattern nightOf(CountedVisit visit) {
        return rule(VisitRule.NIGHT, LocalDate.of(2025, 6, 1), Set.of("N"), visit);
    }

    private static VisitPattern rule(VisitRule rule, LocalDate born, Set<String> regions, CountedVisit... visits) {
        return rule(rule, TODAY, born, regions, visits);
    }

    private static VisitPattern rule(VisitRule rule, LocalDate today, LocalDate born, CountedVisit visit) {
        return rule(rule, today, born, Set.of("N"), visit);
    }

    private static VisitPattern rule(
            VisitRule rule, LocalDate today, LocalDate born, Set<String> regions, CountedVisit... visits) {
        List<CountedVisit> newestFirst = Arrays.stream(visits)
                .sorted(Comparator.comparing((CountedVisit one) -> one.visit().at())
                        .reversed())
                .toList();
        return rule.judge(new VisitCase(today, born, regions, newestFirst), LIMITS)
                .orElse(null);
    }

    private static CountedVisit at(String london, String organisation, String region) {
        Instant at = LocalDateTime.parse(london).atZone(SystemClock.LONDON).toInstant();
        return visit(at, VisitKind.OPENED, organisation, region);
    }

    private static CountedVisit visit(Instant at, VisitKind kind, String organisation, String region) {
        return new CountedVisit(new Visit(at, kind, organisation, null, region, 1), organisation, region);
    }
}
