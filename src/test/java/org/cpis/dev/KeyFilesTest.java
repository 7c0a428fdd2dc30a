package org.cpis.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";
    private static final String SERVER = "1.3.6.1.5.5.7.3.1";
    private static final Persona NURSE = new Persona("nurse", "555000000101", "Grace OKAFOR (Mrs)", List.of());

    @TempDir
    Path folder;

    @Test
    void aCardNamesItsHolderAndServesForNothingElse() throws Exception {
        try (Home home = Home.open(folder, false)) {
            KeyFiles keys = new KeyFiles(home);
            keys.make(List.of(NURSE));
            X509Certificate card = certificate(keys.card("nurse"), Stack.CARD_PASSWORD);
            assertThat(card.getSubjectX500Principal().toString())
                    .contains("SERIALNUMBER=555000000101", "CN=Grace OKAFOR (Mrs)");
            assertThat(card.getExtendedKeyUsage()).containsExactly(CLIENT);
            card.verify(authority(keys).getPublicKey());
        }
    }

    @Test
    void serversAreKnownAsLocalhostAndMayCallEachOther() throws Exception {
        try (Home home = Home.open(folder, false)) {
            KeyFiles keys = new KeyFiles(home);
            keys.make(List.of());
            X509Certificate portal = certificate(keys.portal(), keys.password());
            assertThat(portal.getExtendedKeyUsage()).containsExactlyInAnyOrder(SERVER, CLIENT);
            assertThat(portal.getSubjectAlternativeNames()).contains(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        }
    }

    @Test
    void theAuthorityStaysTheSameBetweenStarts() throws Exception {
        try (Home home = Home.open(folder, false)) {
            KeyFiles keys = new KeyFiles(home);
            keys.make(List.of());
            byte[] before = Files.readAllBytes(keys.authorityPem());
            keys.make(List.of(NURSE));
            assertThat(keys.authorityPem()).hasBinaryContent(before);
            certificate(keys.card("nurse"), Stack.CARD_PASSWORD)
                    .verify(authority(keys).getPublicKey());
        }
    }

    private static X509Certificate authority(KeyFiles keys) throws Exception {
        try (InputStream in = Files.newInputStream(keys.authorityPem())) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static X509Certificate certificate(Path file, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return (X509Certificate) store.getCertificate(KeyFiles.ALIAS);
    }
}
