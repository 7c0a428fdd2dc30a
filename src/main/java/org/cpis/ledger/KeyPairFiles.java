package org.cpis.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The two files of keys as they were read at one moment.
 *
 * @param name of the public key that belongs to the private one
 * @param stamp what changes when a file does
 */
record KeyPairFiles(PrivateKey key, PublicKeys publicKeys, String name, String stamp) {

    /** @throws IllegalStateException when they cannot be used, or do not fit each other */
    static KeyPairFiles read(Path keyFile, Path publicKeysFile) {
        String stamp = stamp(keyFile, publicKeysFile); // first: what is written meanwhile is read the next time
        PublicKeys publicKeys = PublicKeys.read(publicKeysFile);
        PrivateKey key = privateKey(keyFile);
        byte[] probe = "fits".getBytes(StandardCharsets.US_ASCII);
        String name = publicKeys
                .signer(probe, signature(key, probe))
                .orElseThrow(() -> new IllegalStateException(
                        "cpis.ledger.key-file fits no line of cpis.ledger.public-keys-file that may still sign"));
        return new KeyPairFiles(key, publicKeys, name, stamp);
    }

    static String stamp(Path... files) {
        try {
            StringBuilder stamp = new StringBuilder();
            for (Path file : files) {
                stamp.append(Files.getLastModifiedTime(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ');
            }
            return stamp.toString();
        } catch (IOException e) {
            throw new IllegalStateException("A file of the ledger's keys is not there", e);
        }
    }

    private static PrivateKey privateKey(Path file) {
        try {
            String text = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("cpis.ledger.key-file is no Ed25519 key in PKCS#8 form (PEM)", e);
        }
    }

    byte[] sign(byte[] text) {
        return signature(key, text);
    }

    private static byte[] signature(PrivateKey key, byte[] text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a seal could not be signed", e);
        }
    }
}
