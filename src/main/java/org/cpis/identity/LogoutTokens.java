package org.cpis.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.function.Predicate;

/** Orders of the identity provider to end sessions (OpenID Connect Back-Channel Logout 1.0). */
@ApplicationScoped
public class LogoutTokens {

    private final OidcSettings settings;
    private final OidcProvider provider;

    @Inject
    LogoutTokens(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** For the proxy of the container only. */
    LogoutTokens() {
        this(null, null);
    }

    /**
     * The sign-ins that a token ends: those of its session, or all of its subject when it names no session.
     *
     * @throws SignInFailed when it is not a valid logout token for this portal
     */
    public Predicate<SignIn> endedBy(String token) throws SignInFailed, IdentityProviderDown {
        try {
            var validator = new LogoutTokenValidator(
                    new Issuer(settings.issuer()), new ClientID(settings.clientId()), true, provider.keys(), null);
            LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(token));
            if (claims.getSessionID() != null) {
                String sid = claims.getSessionID().getValue();
                return signIn -> sid.equals(signIn.sid());
            }
            String subject = claims.getSubject().getValue();
            return signIn -> subject.equals(signIn.subject());
        } catch (RemoteKeySourceException e) {
            throw new IdentityProviderDown("The keys cannot be fetched", e);
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            throw new SignInFailed("The logout token does not hold", e);
        }
    }
}
