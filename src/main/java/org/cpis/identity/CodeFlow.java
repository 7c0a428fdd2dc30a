package org.cpis.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** OpenID Connect authorization code flow with PKCE (S256), state and nonce, and sign-out by the relying party. */
@ApplicationScoped
public class CodeFlow {

    private static final Duration SKEW = Duration.ofMinutes(1);

    @Inject
    OidcSettings settings;

    @Inject
    OidcProvider provider;

    @Inject
    SignInReader reader;

    @Inject
    Clock clock;

    /** A new attempt to sign in, after which the user wants to see {@code path}. */
    public PendingSignIn begin(String path, boolean again) {
        String state = PendingSignIn.state(new State().getValue(), again);
        return new PendingSignIn(state, new Nonce().getValue(), new CodeVerifier().getValue(), path);
    }

    /** Where the browser must go for it. */
    public URI address(PendingSignIn pending) throws IdentityProviderDown {
        Scope scope = new Scope(settings.scopes().toArray(String[]::new));
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, new ClientID(settings.clientId()), settings.callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .maxAge((int) settings.idle().toSeconds()) // else the provider's session would outlive our idle limit
                .build()
                .toURI();
    }

    /** Turns the code that the browser brought back into a sign-in. */
    public SignIn finish(PendingSignIn pending, String code) throws SignInFailed, IdentityProviderDown {
        try {
            OIDCTokens tokens = exchange(pending, code);
            JWT idToken = tokens.getIDToken();
            IDTokenClaimsSet verified = new IDTokenValidator(
                            provider.metadata().getIssuer(), new ClientID(settings.clientId()), provider.keys(), null)
                    .validate(idToken, new Nonce(pending.nonce()));
            checkAge(verified);
            Map<String, Object> claims = new HashMap<>(verified.toJSONObject());
            if (claims.get(Claims.ROLES) == null) {
                addUserInfo(claims, tokens);
            }
            return reader.read(new Claims(claims), idToken.serialize());
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new SignInFailed("The answer of the identity provider does not hold", e);
        }
    }

    /** Where the browser must go to end the provider's session too. */
    public URI farewell(String idToken) throws IdentityProviderDown {
        URI end = provider.metadata().getEndSessionEndpointURI();
        URI back = URI.create(settings.baseUrl() + "/signed-out.xhtml");
        try {
            return new LogoutRequest(end, JWTParser.parse(idToken), back, null).toURI();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("A token that was verified at sign-in cannot be read", e);
        }
    }

    /** The provider was asked for a fresh authentication; this is whether it kept to it (OpenID Connect Core 3.1.3.7). */
    private void checkAge(IDTokenClaimsSet verified) throws SignInFailed {
        Date at = verified.getAuthenticationTime();
        Instant oldest = clock.instant().minus(settings.idle()).minus(SKEW);
        if (at == null || at.toInstant().isBefore(oldest)) {
            throw new SignInFailed("The authentication is too old");
        }
    }

    private OIDCTokens exchange(PendingSignIn pending, String code)
            throws SignInFailed, IdentityProviderDown, ParseException {
        var client = new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(pending.verifier()));
        HTTPResponse answer =
                provider.send(new TokenRequest.Builder(provider.metadata().getTokenEndpointURI(), client, grant)
                        .build()
                        .toHTTPRequest());
        if (OIDCTokenResponseParser.parse(answer) instanceof OIDCTokenResponse response
                && response.getOIDCTokens().getIDToken() != null) {
            return response.getOIDCTokens();
        }
        throw new SignInFailed("The identity provider takes the code for no good");
    }

    /** The answer is believed only for the subject of the ID token (OpenID Connect Core 5.3.2). */
    private void addUserInfo(Map<String, Object> claims, OIDCTokens tokens)
            throws SignInFailed, IdentityProviderDown, ParseException {
        var request = new UserInfoRequest(provider.metadata().getUserInfoEndpointURI(), tokens.getBearerAccessToken());
        UserInfoResponse response = UserInfoResponse.parse(provider.send(request.toHTTPRequest()));
        if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
            throw new SignInFailed("The identity provider tells nothing about the user");
        }
        Map<String, Object> more = response.toSuccessResponse().getUserInfo().toJSONObject();
        if (!String.valueOf(claims.get("sub")).equals(more.get("sub"))) {
            throw new SignInFailed("The identity provider tells about somebody else");
        }
        more.forEach(claims::putIfAbsent);
    }
}
