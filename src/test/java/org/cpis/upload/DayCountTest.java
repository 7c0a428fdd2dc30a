package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayCountTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @Test
    void counts_by_day_of_london_and_shows_days_without_a_file() {
        List<DayFigures> days = new DayCount(FIRST, 3)
                .of(List.of(
                        file("a", "2026-05-31T10:00:00Z", FileCode.CPF02, 1, 0),
                        file("b", "2026-05-31T23:30:00Z", FileCode.CPF03, 5, 2), // half past midnight in London
                        file("c", "2026-06-03T00:30:00Z", FileCode.CPF02, 7, 0)));
        assertThat(days).extracting(DayFigures::loaded).containsExactly(5L, 0L, 7L);
        assertThat(days).extracting(DayFigures::rejected).containsExactly(2L, 0L, 0L);
        assertThat(days).extracting(DayFigures::hours).containsExactly(13.5, null, 49.0);
    }

    @Test
    void a_file_that_did_not_count_makes_nothing_less_late() {
        List<DayFigures> days = new DayCount(FIRST, 2)
                .of(List.of(
                        file("a", "2026-06-01T06:00:00Z", FileCode.CPF02, 1, 0),
                        file("b", "2026-06-01T20:00:00Z", FileCode.CPF04, 0, 9),
                        file("c", "2026-06-02T12:00:00Z", FileCode.CPF02, 1, 0)));
        assertThat(days).extracting(DayFigures::hours).containsExactly(null, 30.0);
        assertThat(days.get(0).rejected()).isEqualTo(9);
    }

    @Test
    void the_share_is_never_rounded_up_onto_the_gate() {
        assertThat(new MatchedShare(9_499, 501, 95).percent()).isEqualTo(94.9);
        assertThat(new MatchedShare(9_499, 501, 95).isBelow()).isTrue();
        assertThat(new MatchedShare(95, 5, 95).isBelow()).isFalse();
        assertThat(new MatchedShare(0, 0, 95).percent()).isEqualTo(100);
    }

    private static UploadSummary file(String id, String finished, FileCode code, int loaded, int rejected) {
        Instant at = Instant.parse(finished);
        return new UploadSummary(
                id, "901", 1, "delta", at, at, code, loaded + rejected, loaded, rejected, "", null, null, null);
    }
}
