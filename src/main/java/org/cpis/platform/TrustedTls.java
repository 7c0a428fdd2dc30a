package org.cpis.platform;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS for calls to others: trusts what this Java trusts, and shows no key of ours. */
public final class TrustedTls {

    private TrustedTls() {}

    /** The server's default one would answer another server's wish for a client card with the portal's own key. */
    public static SSLContext context() {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init((KeyStore) null);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no usable TLS", e);
        }
    }
}
