package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanStateTest {

    /** Columns: RECORDED, ENDED, LAPSED, DELETED, WITHDRAWN, RESTORED. Written down a second time on purpose. */
    private static final List<String> TABLE = List.of(
            "NONE      ACTIVE OVER PAST -    -         -",
            "ACTIVE    ACTIVE OVER PAST GONE SUSPENDED -",
            "OVER      ACTIVE OVER PAST GONE SUSPENDED -",
            "PAST      ACTIVE OVER PAST GONE SUSPENDED -",
            "SUSPENDED -      -    -    GONE -         ACTIVE",
            "GONE      -      -    -    -    -         -");

    static Stream<Arguments> pairs() {
        return TABLE.stream().map(line -> line.split(" +")).flatMap(PlanStateTest::row);
    }

    private static Stream<Arguments> row(String[] cells) {
        PlanEvent[] events = PlanEvent.values();
        return IntStream.range(0, events.length)
                .mapToObj(i -> Arguments.of(PlanState.valueOf(cells[0]), events[i], cells[i + 1]));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_pair_is_as_the_table_says(PlanState state, PlanEvent event, String expected) {
        if (expected.equals("-")) {
            assertThat(state.after(event)).isEmpty();
            assertThatThrownBy(() -> state.on(event)).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(state.after(event)).isEqualTo(Optional.of(PlanState.valueOf(expected)));
            assertThat(state.on(event)).isEqualTo(PlanState.valueOf(expected));
        }
    }

    @Test
    void the_table_above_names_every_state_and_event() {
        assertThat(pairs()).hasSize(PlanState.values().length * PlanEvent.values().length);
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void whatever_hides_the_person_suspends_the_plan(PersonStatus status) {
        assertThat(PlanState.of(status, Showing.CURRENT)).isEqualTo(PlanState.SUSPENDED);
        assertThat(PlanState.of(PersonStatus.ACTIVE, Showing.CURRENT)).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void only_what_is_seen_is_active_or_over() {
        assertThat(PlanState.of(PersonStatus.ACTIVE, Showing.ENDED_STILL_SHOWN)).isEqualTo(PlanState.OVER);
        assertThat(PlanState.of(PersonStatus.ACTIVE, Showing.GONE)).isEqualTo(PlanState.PAST);
        assertThat(PlanState.of(PersonStatus.ACTIVE, Showing.NOT_YET)).isEqualTo(PlanState.NONE);
    }
}
