package org.cpis.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;

/** SHA-256 over parts, one after the other. */
final class Sha256 {

    private static final String NAME = "SHA-256";

    /** Looking for it among all providers again takes longer than a digest of one event. */
    private static final Provider PROVIDER = find().getProvider();

    private Sha256() {}

    static byte[] of(byte[]... parts) {
        MessageDigest sha = begin();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance(NAME, PROVIDER);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static MessageDigest find() {
        try {
            return MessageDigest.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
