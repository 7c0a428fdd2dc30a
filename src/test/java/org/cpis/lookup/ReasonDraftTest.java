package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cpis.ledger.ReasonKind;
import org.junit.jupiter.api.Test;

class ReasonDraftTest {

    @Test
    void a_kind_and_words_that_say_something_are_needed() {
        assertThat(new ReasonDraft(ReasonKind.OTHER, " Carer is unknown to us ").faults())
                .isEmpty();
        assertThat(new ReasonDraft(null, null).faults())
                .isEqualTo(Map.of("kind", "reason.kind.empty", "words", "reason.words.short"));
        assertThat(words("too short")).isEqualTo("reason.words.short");
        assertThat(words("emergencyemergency")).isEqualTo("reason.words.short");
    }

    @Test
    void words_are_guarded_as_every_free_text_of_a_clinician() {
        assertThat(words("for the child 999 000 0018")).isEqualTo("reason.words.number");
        assertThat(words("many words ".repeat(19))).isEqualTo("reason.words.long");
        assertThat(words("many words ".repeat(18))).isNull();
    }

    private static String words(String typed) {
        return new ReasonDraft(ReasonKind.OTHER, typed).faults().get("words");
    }
}
