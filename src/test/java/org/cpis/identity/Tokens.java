package org.cpis.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An identity provider that signs what a test wants, with its own key or a stranger's. */
final class Tokens extends OidcProvider {

    static final OidcSettings SETTINGS = OidcSettings.read(name -> Optional.empty());

    private final RSAKey own = key();
    private final RSAKey strange = key();

    @Override
    JWSKeySelector<SecurityContext> keys() {
        return new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, new ImmutableJWKSet<>(new JWKSet(own.toPublicJWK())));
    }

    String signed(String type, JWTClaimsSet claims) {
        return sign(own, own.getKeyID(), type, claims);
    }

    String signedByStranger(String type, JWTClaimsSet claims) {
        return sign(strange, own.getKeyID(), type, claims);
    }

    static JWTClaimsSet.Builder machine() {
        return common("cpis-api")
                .claim("typ", "Bearer")
                .claim("azp", "cpis-la-901")
                .claim("cpis_org_code", "901")
                .claim("cpis_activity_codes", List.of("CPIS-UPLOAD"));
    }

    static JWTClaimsSet.Builder logout() {
        return common("cpis-portal")
                .claim("sid", "session-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private static JWTClaimsSet.Builder common(String audience) {
        return new JWTClaimsSet.Builder()
                .issuer(SETTINGS.issuer())
                .audience(audience)
                .subject("subject-1")
                .jwtID("jti-1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)));
    }

    private static String sign(RSAKey key, String keyId, String type, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(keyId)
                    .type(new JOSEObjectType(type))
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
