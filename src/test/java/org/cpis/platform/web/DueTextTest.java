package org.cpis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextTest {

    private static final String NOW = "2026-11-23T14:30:00"; // a Monday

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T16:30:00,Due 16:30 today (2 h left)",
        "2026-11-23T15:29:59,Due 15:29 today (59 min left)",
        "2026-11-23T14:30:30,Due 14:30 today (less than 1 min left)",
        "2026-11-23T14:30:00,Due 14:30 today (less than 1 min left)",
        "2026-11-24T12:00:00,Due 12:00 tomorrow (21 h left)",
        "2026-11-25T14:29:59,Due 14:29 Wed 25 Nov (47 h left)",
        "2026-11-25T14:30:00,Due 14:30 Wed 25 Nov (2 d left)",
        "2026-11-23T14:29:59,Overdue by less than 1 min (was due 14:29 today)",
        "2026-11-23T11:30:00,Overdue by 3 h (was due 11:30 today)",
        "2026-11-22T17:00:00,Overdue by 21 h (was due 17:00 yesterday)",
        "2026-11-20T17:00:00,Overdue by 2 d (was due 17:00 Fri 20 Nov)"
    })
    void says_when_it_is_due_and_how_much_is_left(LocalDateTime due, String text) {
        assertThat(DueText.of(at(due), at(LocalDateTime.parse(NOW)))).isEqualTo(text);
    }

    @Test
    void what_is_left_over_a_night_in_which_the_clocks_go_back_is_elapsed_time() {
        Instant saturday = at(LocalDateTime.parse("2026-10-24T17:00:00"));
        assertThat(DueText.of(at(LocalDateTime.parse("2026-10-25T17:00:00")), saturday))
                .isEqualTo("Due 17:00 tomorrow (25 h left)");
    }

    @Test
    void a_paused_clock_says_since_when_and_why_and_nothing_of_what_is_left() {
        Instant since = at(LocalDateTime.parse("2026-11-23T14:05:00"));
        assertThat(DueText.paused(since, "waiting for {0} from the ward's desk", at(LocalDateTime.parse(NOW))))
                .isEqualTo("Paused since 14:05 today: waiting for {0} from the ward's desk");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SystemClock.LONDON).toInstant();
    }
}
