package org.cpis.ledger;

/** Digests with a key of the test's own. */
public final class DigestForTests {

    private DigestForTests() {}

    public static KeyedDigest with(String key) {
        return new KeyedDigest(key, "-");
    }
}
