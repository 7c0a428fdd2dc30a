package org.cpis.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLSocketFactory;
import org.cpis.platform.TrustedTls;

/**
 * The identity provider as the portal knows it: its endpoints by discovery, its signing keys, and the way to call it.
 * Everything is fetched when first needed, since the two start in any order, and kept.
 */
@ApplicationScoped
public class OidcProvider {

    /** After a failed discovery nobody waits for another timeout within this span. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int LARGEST_KEY_SET = 64 * 1024;
    private static final long KEYS_FRESH = Duration.ofMinutes(10).toMillis();
    private static final long KEYS_USABLE_IN_OUTAGE = Duration.ofHours(4).toMillis();

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    private volatile OIDCProviderMetadata metadata;
    private volatile JWKSource<SecurityContext> keys;
    private volatile SSLSocketFactory sockets;
    private Instant pauseUntil = Instant.MIN;

    /** Endpoints of the provider. */
    OIDCProviderMetadata metadata() throws IdentityProviderDown {
        return metadata != null ? metadata : discover();
    }

    /** Picks the key that a token names; RS256 only, so neither "none" nor a shared secret ever verifies. */
    JWSKeySelector<SecurityContext> keys() throws IdentityProviderDown {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keySource());
    }

    /** Sends a request with the portal's trust and time limits. */
    HTTPResponse send(HTTPRequest request) throws IdentityProviderDown {
        try {
            prepare(request);
            return request.send();
        } catch (IOException e) {
            throw new IdentityProviderDown("No answer from the identity provider", e);
        }
    }

    /** Whether tokens can be verified now: the provider's keys are here, fresh or kept from before an outage. */
    public boolean hasKeys() {
        try {
            JWKSelector all = new JWKSelector(new JWKMatcher.Builder().build());
            return !keySource().get(all, null).isEmpty();
        } catch (IdentityProviderDown | KeySourceException e) {
            return false;
        }
    }

    private synchronized OIDCProviderMetadata discover() throws IdentityProviderDown {
        if (metadata != null) {
            return metadata;
        }
        if (clock.instant().isBefore(pauseUntil)) {
            throw new IdentityProviderDown("Discovery failed a moment ago", null);
        }
        try {
            metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), this::prepare);
            return metadata;
        } catch (GeneralException | IOException e) {
            pauseUntil = clock.instant().plus(PAUSE);
            throw new IdentityProviderDown("Discovery failed", e);
        }
    }

    private JWKSource<SecurityContext> keySource() throws IdentityProviderDown {
        if (keys == null) {
            keys = newKeySource();
        }
        return keys;
    }

    private JWKSource<SecurityContext> newKeySource() throws IdentityProviderDown {
        int limit = (int) settings.timeout().toMillis();
        var retriever = new DefaultResourceRetriever(limit, limit, LARGEST_KEY_SET, false, sockets());
        try {
            return JWKSourceBuilder.create(metadata().getJWKSetURI().toURL(), retriever)
                    .refreshAheadCache(false)
                    .cache(KEYS_FRESH, 2L * limit)
                    .retrying(true)
                    .outageTolerant(KEYS_USABLE_IN_OUTAGE)
                    .build();
        } catch (MalformedURLException e) {
            throw new IdentityProviderDown("The address of the keys is not one", e);
        }
    }

    private void prepare(HTTPRequest request) {
        request.setConnectTimeout((int) settings.timeout().toMillis());
        request.setReadTimeout((int) settings.timeout().toMillis());
        request.setSSLSocketFactory(sockets());
        request.setFollowRedirects(false);
    }

    private SSLSocketFactory sockets() {
        if (sockets == null) {
            sockets = TrustedTls.context().getSocketFactory();
        }
        return sockets;
    }
}
