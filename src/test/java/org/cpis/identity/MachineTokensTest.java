package org.cpis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachineTokensTest {

    private static final Tokens PROVIDER = new Tokens();
    private static final MachineTokens MACHINES = new MachineTokens(Tokens.SETTINGS, PROVIDER);

    @Test
    void aTokenOfAMachineMakesItTheActorOfItsOrganisation() throws Exception {
        Actor actor = MACHINES.actorOf(PROVIDER.signed("JWT", Tokens.machine().build()));

        assertThat(actor.userId()).isEqualTo("cpis-la-901");
        assertThat(actor.organisation()).isEqualTo("901");
        assertThat(actor.profile().activities()).containsExactly(Activity.SEND_UPLOAD);
        assertThat(actor.sessionRef()).hasSize(36);
    }

    @Test
    void theSeveralAudiencesOfATokenMayHoldOthers() throws Exception {
        var claims = Tokens.machine().audience(List.of("other", "cpis-api")).build();

        assertThat(MACHINES.actorOf(PROVIDER.signed("at+jwt", claims)).userId()).isEqualTo("cpis-la-901");
    }

    static Stream<JWTClaimsSet> wrong() {
        return Stream.of(
                Tokens.machine().audience("account").build(),
                Tokens.machine().audience((String) null).build(),
                Tokens.machine().issuer("https://localhost:9443/realms/other").build(),
                Tokens.machine()
                        .expirationTime(Date.from(Instant.now().minusSeconds(120)))
                        .build(),
                Tokens.machine().expirationTime(null).build(),
                Tokens.machine().claim("typ", "ID").build(),
                Tokens.machine().claim("typ", null).build(),
                Tokens.machine().claim("azp", null).build(),
                Tokens.machine().claim("cpis_org_code", null).build(),
                Tokens.machine().claim("cpis_org_code", 901).build(),
                Tokens.machine().claim("cpis_activity_codes", null).build());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aTokenThatIsWrongInOneClaimIsRefused(JWTClaimsSet claims) {
        refused(PROVIDER.signed("JWT", claims));
    }

    @Test
    void aForeignSignatureIsRefused() {
        refused(PROVIDER.signedByStranger("JWT", Tokens.machine().build()));
    }

    @Test
    void noSignatureAndASharedSecretAreRefused() throws Exception {
        refused(new PlainJWT(Tokens.machine().build()).serialize());
        var shared = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
                Tokens.machine().build());
        shared.sign(new MACSigner(PROVIDER.keys().toString().repeat(4)));
        refused(shared.serialize());
    }

    @Test
    void anythingElseIsRefused() {
        refused("");
        refused("a.b.c");
        refused(PROVIDER.signed("logout+jwt", Tokens.machine().build()));
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> MACHINES.actorOf(token)).isInstanceOf(SignInFailed.class);
    }
}
