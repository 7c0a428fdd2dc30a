package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cpis.ledger.Action;
import org.junit.jupiter.api.Test;

class VisitRowsTest {

    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void openings_within_the_window_of_the_first_are_one_row_that_counts_them() {
        List<Visit> rows = rows(
                opened("1", "PT0S", "nurse", "A"),
                opened("2", "PT5M", "nurse", "A"),
                opened("3", "PT14M59.999999S", "nurse", "A"),
                opened("4", "PT15M", "nurse", "A"),
                opened("5", "PT29M", "nurse", "A"));
        assertThat(rows).extracting(Visit::times).containsExactly(2, 3);
        assertThat(rows).extracting(Visit::at).containsExactly(START.plus(Duration.ofMinutes(15)), START);
    }

    @Test
    void another_user_and_another_organisation_make_rows_of_their_own() {
        assertThat(rows(
                        opened("1", "PT0S", "nurse", "A"),
                        opened("2", "PT1M", "midwife", "A"),
                        opened("3", "PT2M", "nurse", "B")))
                .hasSize(3)
                .noneMatch(Visit::isRepeated);
    }

    @Test
    void a_corrected_opening_stands_apart_and_does_not_begin_the_window_of_the_next() {
        List<Visit> rows = rows(opened("wrong", "PT0S", "nurse", "A"), opened("2", "PT5M", "nurse", "A"));
        assertThat(rows).extracting(Visit::kind).containsExactly(VisitKind.OPENED, VisitKind.WRONG_PATIENT);
        assertThat(rows.get(0).at()).isEqualTo(START.plus(Duration.ofMinutes(5)));
    }

    @Test
    void an_opening_is_by_break_glass_while_the_reason_of_the_same_session_and_organisation_holds() {
        Access glass = access("g", "PT0S", Action.BREAK_GLASS, "nurse", "A");
        assertThat(rows(glass, opened("1", "PT29M59S", "nurse", "A")))
                .singleElement()
                .extracting(Visit::kind)
                .isEqualTo(VisitKind.BREAK_GLASS);
        assertThat(rows(glass, opened("1", "PT30M", "nurse", "A")))
                .extracting(Visit::kind)
                .containsExactly(VisitKind.OPENED);
        assertThat(rows(glass, opened("1", "PT1M", "midwife", "A"), opened("2", "PT1M", "nurse", "B")))
                .extracting(Visit::kind)
                .containsOnly(VisitKind.OPENED);
        assertThat(rows(access("n", "PT0S", Action.NOT_BROUGHT_SENT, "nurse", "A")))
                .extracting(Visit::kind)
                .containsExactly(VisitKind.NOT_BROUGHT);
        assertThat(rows(glass)).as("asked for, not opened").isEmpty();
    }

    @Test
    void a_sexual_health_clinic_keeps_its_name_and_kind_and_counts_all_the_same() {
        Access clinic = new Access(
                "1", START, Action.OPENED, "nurse", "s", "ZT601", "Clinic", "SEXUAL_HEALTH", "DR2", "Region South");
        CountedVisit row = new VisitRows(Set.of(), Duration.ofMinutes(15), Duration.ofMinutes(30))
                .of(List.of(clinic))
                .get(0);
        assertThat(row.visit().organisation()).isNull();
        assertThat(row.visit().setting()).isNull();
        assertThat(row.visit().region()).isEqualTo("Region South");
        assertThat(row.organisation()).isEqualTo("ZT601");
        assertThat(rows(opened("1", "PT0S", "nurse", "A")).get(0).setting()).isEqualTo("MATERNITY");
    }

    @Test
    void months_are_those_of_london_newest_first_and_silent_reads_only_numbers() {
        Visit visit = rows(opened("1", "PT0S", "nurse", "A")).get(0);
        Visit wrong = rows(opened("wrong", "PT0S", "nurse", "A")).get(0);
        List<VisitMonth> months = new VisitMonths(LocalDate.of(2026, 11, 22), 365)
                .of(List.of(visit, wrong), List.of(Instant.parse("2026-05-31T23:30:00Z"), START));
        assertThat(months).hasSize(6);
        assertThat(months.get(0)).isEqualTo(new VisitMonth(LocalDate.of(2026, 11, 1), 1, 1));
        assertThat(months.get(5)).isEqualTo(new VisitMonth(LocalDate.of(2026, 6, 1), 0, 1));
        assertThat(months.get(1)).isEqualTo(new VisitMonth(LocalDate.of(2026, 10, 1), 0, 0));
    }

    private static List<Visit> rows(Access... accesses) {
        return new VisitRows(Set.of("wrong"), Duration.ofMinutes(15), Duration.ofMinutes(30))
                .of(Arrays.asList(accesses)).stream().map(CountedVisit::visit).toList();
    }

    private static Access opened(String id, String after, String user, String organisation) {
        return access(id, after, Action.OPENED, user, organisation);
    }

    private static Access access(String id, String after, Action action, String user, String organisation) {
        Instant at = START.plus(Duration.parse(after));
        return new Access(
                id, at, action, user, "session of " + user, organisation, "Name", "MATERNITY", "DR1", "North");
    }
}
