package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestHoursTest {

    private final DigestHours hours = DigestHours.parse("13, 9:00").orElseThrow();

    @Test
    void typed_hours_are_read_in_order() {
        assertThat(hours.text()).isEqualTo("9,13");
        assertThat(DigestHours.parse("0 23 0").orElseThrow().hours()).isEqualTo(List.of(0, 23));
        for (String wrong : new String[] {null, "", " ", "24", "9.30", "9,,x", "-1", "9:30", "100"}) {
            assertThat(DigestHours.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void the_next_hour_is_strictly_after_and_of_london() {
        assertThat(after("2026-11-21T08:59:59Z")).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(after("2026-11-21T09:00:00Z")).isEqualTo("2026-11-21T13:00:00Z");
        assertThat(after("2026-11-21T13:00:00Z")).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(after("2026-07-01T08:30:00Z")).isEqualTo("2026-07-01T12:00:00Z");
    }

    @Test
    void the_nights_of_the_shift_are_crossed() {
        assertThat(after("2026-03-28T14:00:00Z")).isEqualTo("2026-03-29T08:00:00Z");
        assertThat(after("2026-10-24T13:00:00Z")).isEqualTo("2026-10-25T09:00:00Z");
        DigestHours missing = DigestHours.parse("1").orElseThrow();
        assertThat(missing.after(Instant.parse("2026-03-29T00:10:00Z"))).isEqualTo("2026-03-29T01:00:00Z");
    }

    private Instant after(String moment) {
        return hours.after(Instant.parse(moment));
    }
}
