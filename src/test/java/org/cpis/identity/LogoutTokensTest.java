package org.cpis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogoutTokensTest {

    private static final Tokens PROVIDER = new Tokens();
    private static final LogoutTokens ORDERS = new LogoutTokens(Tokens.SETTINGS, PROVIDER);

    @Test
    void endsTheSignInsOfItsSessionOnly() throws Exception {
        var meant = ORDERS.endedBy(PROVIDER.signed("logout+jwt", Tokens.logout().build()));

        assertThat(meant)
                .accepts(signIn("session-1", "x"))
                .rejects(signIn("session-2", "subject-1"), signIn(null, "x"));
    }

    @Test
    void withoutASessionItEndsAllOfTheSubject() throws Exception {
        var claims = Tokens.logout().claim("sid", null).build();

        assertThat(ORDERS.endedBy(PROVIDER.signed("logout+jwt", claims)))
                .accepts(signIn("session-2", "subject-1"))
                .rejects(signIn("session-1", "x"));
    }

    static Stream<JWTClaimsSet> wrong() {
        return Stream.of(
                Tokens.logout().audience("cpis-api").build(),
                Tokens.logout().issuer("https://elsewhere.example").build(),
                Tokens.logout()
                        .expirationTime(Date.from(Instant.now().minusSeconds(120)))
                        .build(),
                Tokens.logout().claim("events", null).build(),
                Tokens.logout().claim("events", Map.of("other", Map.of())).build(),
                Tokens.logout().claim("nonce", "n").build(),
                Tokens.logout().claim("sid", null).subject(null).build());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aTokenThatIsWrongInOneClaimIsRefused(JWTClaimsSet claims) {
        refused(PROVIDER.signed("logout+jwt", claims));
    }

    @Test
    void anotherKindOfTokenOrAForeignSignatureIsRefused() {
        refused(PROVIDER.signed("JWT", Tokens.logout().build()));
        refused(PROVIDER.signedByStranger("logout+jwt", Tokens.logout().build()));
        refused("nonsense");
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> ORDERS.endedBy(token)).isInstanceOf(SignInFailed.class);
    }

    private static SignIn signIn(String sid, String subject) {
        return new SignIn("555", "Name", "Name", List.of(), 3, sid, subject, "t", Instant.EPOCH, "f", "r", null, null);
    }
}
