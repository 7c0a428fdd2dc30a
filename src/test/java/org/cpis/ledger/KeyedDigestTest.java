package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HexFormat;
import org.cpis.register.Gender;
import org.cpis.register.PersonSearch;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {

    private static final LocalDate BORN = LocalDate.of(2016, 4, 3);

    private final KeyedDigest digest = digest("0123456789abcdef");

    @Test
    void searches_that_mean_the_same_have_the_same_digest() {
        assertThat(of(digest, "Müller")).isEqualTo(of(digest, " MUELLER ")).matches("[0-9a-f]{32}");
        assertThat(of(digest, "Müller")).isNotEqualTo(of(digest, "Miller"));
        assertThat(digest.of(new PersonSearch("Müller", BORN, null).terms())).isNotEqualTo(of(digest, "Müller"));
    }

    @Test
    void another_key_gives_another_digest() {
        assertThat(of(digest("fedcba9876543210"), "Müller")).isNotEqualTo(of(digest, "Müller"));
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> digest("short")).isInstanceOf(IllegalStateException.class);
        assertThat(digest("long enough a key").of("")).isNotEmpty();
    }

    @Test
    void words_fit_their_digest_by_an_earlier_key_too_and_changed_words_by_none() {
        KeyedDigest later = new KeyedDigest("fedcba9876543210", "0123456789abcdef");
        assertThat(later.fits("the words", digest.of("the words"))).isTrue();
        assertThat(later.fits("the words", later.of("the words"))).isTrue();
        assertThat(later.fits("other words", digest.of("the words"))).isFalse();
        assertThat(digest.fits("the words", later.of("the words"))).isFalse();
    }

    @Test
    void a_secret_is_the_same_on_every_node_another_for_each_use_and_in_no_digest() {
        assertThat(digest.secret("one"))
                .isEqualTo(digest("0123456789abcdef").secret("one"))
                .hasSize(16);
        assertThat(digest.secret("one")).isNotEqualTo(digest.secret("other"));
        assertThat(digest.secret("one")).isNotEqualTo(digest("fedcba9876543210").secret("one"));
        assertThat(HexFormat.of().formatHex(digest.secret("one"))).isNotEqualTo(digest.of("one"));
    }

    private static KeyedDigest digest(String key) {
        return new KeyedDigest(key, "-");
    }

    private static String of(KeyedDigest digest, String family) {
        return digest.of(new PersonSearch(family, BORN, Gender.FEMALE).terms());
    }
}
