package org.cpis.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the ledger keeps of search terms, and of words that stand beside it: the first 128 bits of an HMAC-SHA-256, in
 * hexadecimal. The same terms give the same digest; without the key nobody can try names out against the ledger.
 */
@ApplicationScoped
public class KeyedDigest {

    /** A shorter key could be guessed. */
    static final int SHORTEST_KEY = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;
    private final List<SecretKeySpec> earlier;

    /** For the container's stand-in only. */
    protected KeyedDigest() {
        key = null;
        earlier = List.of();
    }

    @Inject
    KeyedDigest(
            @ConfigProperty(name = "cpis.lookup.digest-key") String secret,
            @ConfigProperty(name = "cpis.lookup.earlier-digest-keys", defaultValue = "-") String before) {
        key = key(secret);
        earlier = Arrays.stream(before.split(","))
                .filter(each -> !each.equals("-"))
                .map(KeyedDigest::key)
                .toList();
    }

    private static SecretKeySpec key(String secret) {
        byte[] bytes = secret.strip().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("cpis.lookup.digest-key must have at least 16 characters");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    /** A key that is missing or too short stops the start, not the first search. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        of("");
    }

    /** @param terms normalised, so that equal searches have equal terms; other uses have a beginning of their own */
    public String of(String terms) {
        return with(key, terms);
    }

    /** Whether this is the digest of these words, by the present key or one before it. */
    boolean fits(String words, String digest) {
        return Stream.concat(Stream.of(key), earlier.stream())
                .anyMatch(each -> with(each, words).equals(digest));
    }

    /**
     * A secret of 128 bits that every node makes alike, for one use. It is the half of the code that no digest shows, so
     * that no event of the ledger tells anything of it.
     */
    public byte[] secret(String use) {
        return Arrays.copyOfRange(code(key, use), BYTES, 2 * BYTES);
    }

    private static String with(SecretKeySpec key, String terms) {
        return HexFormat.of().formatHex(Arrays.copyOf(code(key, terms), BYTES));
    }

    private static byte[] code(SecretKeySpec key, String terms) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(terms.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
