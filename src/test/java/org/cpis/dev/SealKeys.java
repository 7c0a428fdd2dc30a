package org.cpis.dev;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that signs the demo's ledger, made once, and the file with its public half. */
public record SealKeys(Path key, Path publicKeys) {

    /** @param directory that only its owner can read */
    public static SealKeys in(Path directory) {
        SealKeys keys = new SealKeys(directory.resolve("ledger-key.pem"), directory.resolve("ledger-public-keys"));
        if (!Files.exists(keys.publicKeys())) {
            keys.make("demo-1");
        }
        return keys;
    }

    private void make(String name) {
        KeyPair pair = pair();
        Folders.write(key, pem(pair).getBytes(StandardCharsets.US_ASCII));
        Folders.write(publicKeys, line(name, pair).getBytes(StandardCharsets.US_ASCII));
    }

    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    public static String pem(KeyPair pair) {
        String body = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }

    /** A line of the file of public keys. */
    public static String line(String name, KeyPair pair) {
        return name + " " + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n";
    }
}
