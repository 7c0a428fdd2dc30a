package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Reads a body once, cuts it into parts and takes its digest. Holds one part at a time, and stops at the limit. */
final class Intake {

    static final int PART = 262_144;

    private final InputStream body;
    private final long mostBytes;
    private final Consumer<byte[]> taker;

    Intake(InputStream body, long mostBytes, Consumer<byte[]> taker) {
        this.body = body;
        this.mostBytes = mostBytes;
        this.taker = taker;
    }

    /**
     * Hands over the parts in their order.
     *
     * @return SHA-256 of the bytes, hexadecimal
     */
    String digest() {
        MessageDigest digest = sha256();
        long left = mostBytes;
        for (byte[] part = next(left); part.length > 0; part = next(left)) {
            left -= part.length;
            if (left < 0) {
                throw new FileTooLarge();
            }
            digest.update(part);
            taker.accept(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One byte more than is taken tells that there are more. */
    private byte[] next(long left) {
        try {
            return body.readNBytes((int) Math.min(PART, left + 1));
        } catch (IOException e) {
            throw new FileBroken();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
