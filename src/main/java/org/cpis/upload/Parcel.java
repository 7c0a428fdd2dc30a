package org.cpis.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came in.
 *
 * @param sequence number that the authority gave it; rises by one a day
 * @param mode {@code delta}: the rows are changes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Parcel(String authority, long sequence, String mode, byte[] content) {

    public Parcel {
        content = content.clone();
    }

    /** SHA-256 of the bytes, hexadecimal. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
