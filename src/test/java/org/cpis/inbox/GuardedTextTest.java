package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedTextTest {

    private static final List<Integer> HOURS = List.of(1, 2, 4, 8, 12, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                "about 999 000 0018",
                "14:10 999-000-0018 spoke",
                "NHS no.9990000018.",
                "9 9 9 0 0 0 0 0 1 8",
                "20 999 000 0018",
                "999.000.0018, 999 000 0019"
            })
    void an_nhs_number_is_found_however_it_is_written(String text) {
        assertThat(GuardedText.fault(text)).contains("guard.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Spoke to Ann, will ring back 020 7946 0123", "999 000 0019", "rang 14:10 and 14:25"})
    void other_digits_pass(String text) {
        assertThat(GuardedText.fault(text)).isEmpty();
    }

    @Test
    void two_hundred_characters_are_the_most() {
        assertThat(GuardedText.fault("x".repeat(200))).isEmpty();
        assertThat(GuardedText.fault("x".repeat(201))).contains("guard.long");
    }

    @Test
    void a_callback_needs_a_name_a_way_to_ring_and_an_offered_time() {
        assertThat(new CallbackDraft("Grace", "020 7946 0123", "", 4).faults(HOURS))
                .isEmpty();
        assertThat(new CallbackDraft("Grace", "", "4711", 24).faults(HOURS)).isEmpty();
        assertThat(new CallbackDraft(" ", "", " ", 5).faults(HOURS)).containsOnlyKeys("name", "phone", "hours");
        assertThat(new CallbackDraft("x".repeat(71), "12", "47a", 1).faults(HOURS))
                .containsOnlyKeys("name", "phone", "bleep");
        for (String number : List.of("Ann 999 000 0018", "9990000018")) {
            assertThat(new CallbackDraft(number, "", number, 1).faults(HOURS)).containsOnlyKeys("name", "bleep");
        }
    }
}
