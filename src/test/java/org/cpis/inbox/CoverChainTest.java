package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Map<String, WorkerRow> workers = Map.of(
            "there", worker("there", null, null, null, null),
            "absent", worker("absent", DAY, DAY, "there", null),
            "gone", worker("gone", null, null, "absent", DAY),
            "alone", worker("alone", DAY, null, null, null),
            "east", worker("east", DAY, null, "west", null),
            "west", worker("west", DAY, null, "east", null),
            "lost", worker("lost", DAY, null, "unknown", null));

    @Test
    void who_is_there_works_for_themself() {
        assertThat(from("there", DAY)).contains("there");
        assertThat(from("gone", DAY.minusDays(1))).contains("gone");
        assertThat(from("absent", DAY.minusDays(1))).contains("absent");
        assertThat(from("absent", DAY.plusDays(1))).contains("absent");
    }

    @Test
    void the_cover_is_followed_as_far_as_somebody_is_there() {
        assertThat(from("absent", DAY)).contains("there");
        assertThat(from("gone", DAY)).contains("there");
        assertThat(new CoverChain(this::worker, 1).from("absent", DAY)).isPresent();
        assertThat(new CoverChain(this::worker, 1).from("gone", DAY)).isEmpty();
    }

    @Test
    void it_ends_without_anybody_in_a_circle_and_where_no_cover_is_known() {
        assertThat(from("east", DAY)).isEmpty();
        assertThat(from("alone", DAY)).isEmpty();
        assertThat(from("lost", DAY)).isEmpty();
        assertThat(from("unknown", DAY)).isEmpty();
    }

    private Optional<String> from(String user, LocalDate day) {
        return new CoverChain(this::worker, 10).from(user, day).map(WorkerRow::userId);
    }

    private Optional<WorkerRow> worker(String user) {
        return Optional.ofNullable(workers.get(user));
    }

    private static WorkerRow worker(String user, LocalDate from, LocalDate until, String cover, LocalDate left) {
        return new WorkerRow(user, "Name of " + user, null, WorkerLevel.WORKER, null, null, from, until, cover, left);
    }
}
