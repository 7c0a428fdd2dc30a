package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(30), Duration.ofMinutes(5), 6);

    @Test
    void waits_twice_as_long_each_time_up_to_the_longest() {
        List<Long> waits = IntStream.rangeClosed(1, 6)
                .mapToObj(tries -> backOff.after(tries).toSeconds())
                .toList();
        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 300L, 300L);
        assertThat(backOff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void ends_with_the_last_try() {
        assertThat(backOff.isLast(5)).isFalse();
        assertThat(backOff.isLast(6)).isTrue();
        assertThat(backOff.isLast(7)).isTrue();
    }

    @Test
    void settings_without_sense_are_refused() {
        assertThatThrownBy(() -> new BackOff(Duration.ZERO, Duration.ofMinutes(5), 6))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(Duration.ofMinutes(6), Duration.ofMinutes(5), 6))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
