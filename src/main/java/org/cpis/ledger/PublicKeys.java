package org.cpis.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that may have signed seals. A text file with one line for each: its name and the Ed25519 public key (X.509,
 * base64), with a space between. A key that signs no more has {@code last=} and the number of its last seal after another
 * space: whoever gets hold of it later can sign nothing newer.
 */
final class PublicKeys {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9._-]{1,40})\\s+([A-Za-z0-9+/=]+)(?:\\s+last=(\\d{1,18}))?");

    private final Map<String, Known> keys;

    private PublicKeys(Map<String, Known> keys) {
        this.keys = keys;
    }

    /** @throws IllegalStateException when the file cannot be read as such */
    static PublicKeys read(Path file) {
        Map<String, Known> keys = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher parts = LINE.matcher(line.strip());
                if (!line.isBlank() && (!parts.matches() || keys.put(parts.group(1), known(parts)) != null)) {
                    throw new IllegalStateException("not a key, or a name for the second time");
                }
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("The file of the ledger's public keys cannot be used: " + file, e);
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("The file of the ledger's public keys names no key: " + file);
        }
        return new PublicKeys(keys);
    }

    private static Known known(Matcher parts) throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(parts.group(2));
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        return new Known(key, parts.group(3) == null ? Long.MAX_VALUE : Long.parseLong(parts.group(3)));
    }

    /** Name of the key that made this signature; empty when it is none of these, or one that signs no more. */
    Optional<String> signer(byte[] text, byte[] signature) {
        return keys.keySet().stream()
                .filter(name -> fits(name, Long.MAX_VALUE, text, signature))
                .findFirst();
    }

    /** @param number of the seal: a key that signs no more is good for the seals up to its last one */
    boolean fits(String name, long number, byte[] text, byte[] signature) {
        Known known = keys.get(name);
        return known != null && number <= known.last() && isSigned(known.key(), text, signature);
    }

    /** The same with a signature as base64url; only one way to write it counts. */
    boolean signed(String name, long number, byte[] text, String signature) {
        try {
            byte[] signed = Base64.getUrlDecoder().decode(signature);
            return signature.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(signed))
                    && fits(name, number, text, signed);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isSigned(PublicKey key, byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** @param last number of its last seal */
    private record Known(PublicKey key, long last) {}
}
