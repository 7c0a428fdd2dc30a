package org.cpis.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens of machines (client credentials): signature, issuer, audience, expiry and kind are checked; organisation
 * and activities come from claims that the identity provider sets for the client, never from what the caller sends.
 */
@ApplicationScoped
public class MachineTokens {

    private static final int ASSURANCE = 3;

    private final OidcSettings settings;
    private final OidcProvider provider;

    @Inject
    MachineTokens(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** For the proxy of the container only. */
    MachineTokens() {
        this(null, null);
    }

    /** @throws SignInFailed when the token is anything but a valid access token of a machine */
    public Actor actorOf(String token) throws SignInFailed, IdentityProviderDown {
        try {
            return actorOf(processor().process(token, null));
        } catch (RemoteKeySourceException e) {
            throw new IdentityProviderDown("The keys cannot be fetched", e);
        } catch (KeySourceException e) {
            throw new SignInFailed("No key for the token", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new SignInFailed("The token does not hold", e);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws IdentityProviderDown {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(provider.keys());
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .claim("typ", "Bearer")
                        .build(),
                Set.of("exp", "jti", "azp", "cpis_org_code", "cpis_activity_codes")));
        return processor;
    }

    private static Actor actorOf(JWTClaimsSet verified) throws SignInFailed {
        Claims claims = new Claims(verified.getClaims());
        String client = required(claims, "azp");
        String organisation = required(claims, "cpis_org_code");
        var profile = new RoleProfile(
                client,
                client,
                "Machine interface",
                organisation,
                organisation,
                claims.activities("cpis_activity_codes"));
        byte[] token = required(claims, "jti").getBytes(StandardCharsets.UTF_8);
        return new Actor(
                client,
                client,
                profile,
                ASSURANCE,
                UUID.nameUUIDFromBytes(token).toString());
    }

    private static String required(Claims claims, String name) throws SignInFailed {
        return claims.text(name).orElseThrow(() -> new SignInFailed("The token lacks " + name));
    }
}
