package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cpis.register.Gender;
import org.cpis.register.PersonSearch;
import org.junit.jupiter.api.Test;

class SearchDigestTest {

    private static final LocalDate BORN = LocalDate.of(2016, 4, 3);

    private final SearchDigest digest = new SearchDigest("0123456789abcdef");

    @Test
    void searches_that_mean_the_same_have_the_same_digest() {
        assertThat(of(digest, "Müller")).isEqualTo(of(digest, " MUELLER ")).matches("[0-9a-f]{32}");
        assertThat(of(digest, "Müller")).isNotEqualTo(of(digest, "Miller"));
        assertThat(digest.of(new PersonSearch("Müller", BORN, null).terms())).isNotEqualTo(of(digest, "Müller"));
    }

    @Test
    void another_key_gives_another_digest() {
        assertThat(of(new SearchDigest("fedcba9876543210"), "Müller")).isNotEqualTo(of(digest, "Müller"));
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> new SearchDigest("short")).isInstanceOf(IllegalStateException.class);
        assertThat(new SearchDigest("long enough a key").of("")).isNotEmpty();
    }

    private static String of(SearchDigest digest, String family) {
        return digest.of(new PersonSearch(family, BORN, Gender.FEMALE).terms());
    }
}
