package org.cpis.register.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdsSettingsTest {

    private final Map<String, String> given = new HashMap<>(Map.of("cpis.pds.url", "https://pds.example.test/R4/"));

    @Test
    void all_but_the_address_has_a_default() {
        PdsSettings settings = read();
        assertThat(settings.url()).hasToString("https://pds.example.test/R4");
        assertThat(settings.token().get()).isEmpty();
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(4));
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.fresh()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_renewed_token_is_used_and_never_printed() {
        PdsSettings settings = read();
        given.put("cpis.pds.token", " renewed\n");
        assertThat(settings.token().get()).contains("renewed");
        assertThat(settings.toString()).doesNotContain("renewed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pds", "http://pds.example.test/R4", "https:///R4", "https://pds.example.test/R4?a=b"})
    void an_address_that_is_not_guarded_is_refused(String url) {
        given.put("cpis.pds.url", url);
        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://pds.example.test/R4", "http://127.0.0.1:8080/R4", "http://localhost/R4"})
    void tls_or_this_machine_is_fine(String url) {
        given.put("cpis.pds.url", url);
        assertThat(read().url()).hasToString(url);
    }

    private PdsSettings read() {
        return PdsSettings.read(name -> Optional.ofNullable(given.get(name)));
    }
}
