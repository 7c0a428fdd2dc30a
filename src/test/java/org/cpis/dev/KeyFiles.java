package org.cpis.dev;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Keys and certificates of the demo on disk. They are made once and again when less than thirty days are left, so that
 * an authority that somebody trusts in a browser stays the same from start to start.
 */
final class KeyFiles {

    /** The alias of the one key in each store. */
    static final String ALIAS = "cpis";

    private static final Duration ENOUGH = Duration.ofDays(30);

    private final Path cards;
    private final Path stores;
    private final char[] password;

    KeyFiles(Home home) {
        this.cards = home.cards();
        this.stores = home.secrets();
        this.password = home.secret("key-stores").toCharArray();
    }

    Path authorityPem() {
        return cards.resolve("ca.pem");
    }

    Path card(String user) {
        return cards.resolve(user + ".p12");
    }

    Path portal() {
        return stores.resolve("portal.p12");
    }

    Path keycloak() {
        return stores.resolve("keycloak.p12");
    }

    Path trust() {
        return stores.resolve("trust.p12");
    }

    /** Of the server and trust stores; cards have {@link Stack#CARD_PASSWORD}. */
    String password() {
        return new String(password);
    }

    /** Makes what is missing or about to expire. */
    void make(List<Persona> personas) {
        try {
            Path file = stores.resolve("authority.p12");
            boolean known = good(file, password);
            Authority authority = known ? load(file) : Authority.create();
            if (!known) {
                store(file, authority.own(), authority, password);
                Folders.write(authorityPem(), pem(authority.own().certificate()));
            }
            for (Path server : List.of(portal(), keycloak())) {
                if (!known || !good(server, password)) {
                    store(server, authority.server("localhost"), authority, password);
                }
            }
            storeTrust(authority);
            for (Persona persona : personas) {
                makeCard(persona, authority, known);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new CannotStart("The demo's certificates cannot be made: " + e.getMessage(), e);
        }
    }

    private void makeCard(Persona persona, Authority authority, boolean known)
            throws GeneralSecurityException, IOException {
        char[] cardPassword = Stack.CARD_PASSWORD.toCharArray();
        if (!known || !good(card(persona.user()), cardPassword)) {
            store(card(persona.user()), authority.card(persona), authority, cardPassword);
        }
    }

    /** Trusts the demo's authority and nobody else. */
    SSLContext clientContext() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(open(trust(), password));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Authority load(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = open(file, password);
        return new Authority(new Authority.Identity(
                (PrivateKey) store.getKey(ALIAS, password), (X509Certificate) store.getCertificate(ALIAS)));
    }

    private static boolean good(Path file, char[] password) throws GeneralSecurityException, IOException {
        return Files.exists(file)
                && ((X509Certificate) open(file, password).getCertificate(ALIAS))
                        .getNotAfter()
                        .toInstant()
                        .isAfter(Instant.now().plus(ENOUGH));
    }

    private static KeyStore open(Path file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static void store(Path file, Authority.Identity identity, Authority issuer, char[] password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        X509Certificate own = issuer.own().certificate();
        Certificate[] chain = identity.certificate().equals(own)
                ? new Certificate[] {own}
                : new Certificate[] {identity.certificate(), own};
        store.setKeyEntry(ALIAS, identity.key(), password, chain);
        write(file, store, password);
    }

    private void storeTrust(Authority authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(ALIAS, authority.own().certificate());
        write(trust(), store, password);
    }

    private static void write(Path file, KeyStore store, char[] password) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        Folders.write(file, bytes.toByteArray());
    }

    private static byte[] pem(X509Certificate certificate) throws GeneralSecurityException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
