package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private static final String SECRET = "secret-of-the-tests-only-0123456789";

    private static final String INSIDE = "127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0"
            + " 224.0.0.1 255.255.255.255 192.0.0.8 198.18.0.1 ::1 :: fe80::1 fc00::1 fd12::1 ff02::1"
            + " ::ffff:10.0.0.1 2002:a00:1::1 2001:0:1::1 64:ff9b::a00:1";

    private final WebhookAddress strict = new WebhookAddress(false, false);
    private final WebhookAddress forTests = new WebhookAddress(true, true);

    @Test
    void the_signature_is_what_a_receiver_computes() throws GeneralSecurityException {
        String body = "{\"reference\":\"7F3A-22C1\"}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal(("1795300000." + body).getBytes(StandardCharsets.UTF_8));
        WebhookSignature signature = new WebhookSignature(SECRET);
        assertThat(signature.of(1795300000L, body))
                .isEqualTo("v1=" + HexFormat.of().formatHex(expected));
    }

    @Test
    void another_time_body_or_secret_gives_another_signature() {
        WebhookSignature signature = new WebhookSignature(SECRET);
        String good = signature.of(1795300000L, "a");
        assertThat(signature.of(1795300000L, "a")).isEqualTo(good);
        assertThat(signature.of(1795300001L, "a")).isNotEqualTo(good);
        assertThat(signature.of(1795300000L, "b")).isNotEqualTo(good);
        assertThat(new WebhookSignature(SECRET + "x").of(1795300000L, "a")).isNotEqualTo(good);
    }

    @Test
    void only_addresses_with_tls_and_without_secrets_in_them_are_taken() {
        assertThat(strict.parse(" https://cases.example/hook/1 ")).isPresent();
        for (String wrong : new String[] {
            null,
            "",
            "cases.example",
            "http://cases.example/",
            "http://localhost/",
            "https://user:pass@cases.example/",
            "https://cases.example/?token=1",
            "https://cases.example/#a",
            "https:///x",
            "ftp://cases.example/",
            "https://cases.example/" + "x".repeat(300)
        }) {
            assertThat(strict.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(forTests.parse("http://127.0.0.1:8080/hook")).isPresent();
        assertThat(forTests.parse("http://cases.example/")).isEmpty();
    }

    @Test
    void addresses_inside_are_refused_and_those_outside_are_not() throws UnknownHostException {
        for (String inside : addresses(INSIDE)) {
            assertThat(WebhookAddress.isPublic(InetAddress.getByName(inside)))
                    .as(inside)
                    .isFalse();
        }
        for (String outside : addresses("51.4.0.1 100.63.0.1 172.32.0.1 2a00:1450::1")) {
            assertThat(WebhookAddress.isPublic(InetAddress.getByName(outside)))
                    .as(outside)
                    .isTrue();
        }
    }

    @Test
    void the_settings_of_tests_open_what_is_inside() throws UnknownHostException {
        assertThat(strict.isOutside(strict.parse("https://127.0.0.1/").orElseThrow()))
                .isFalse();
        assertThat(forTests.isOutside(strict.parse("https://127.0.0.1/").orElseThrow()))
                .isTrue();
    }

    private static List<String> addresses(String text) {
        return Pattern.compile(" ").splitAsStream(text).toList();
    }
}
