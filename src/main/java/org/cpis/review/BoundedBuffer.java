package org.cpis.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a file of at most so many bytes. */
final class BoundedBuffer extends OutputStream {

    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundedBuffer(int most) {
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        requireRoom(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        requireRoom(length);
        bytes.write(some, from, length);
    }

    private void requireRoom(int length) throws ReportTooLarge {
        if (bytes.size() + (long) length > most) {
            throw new ReportTooLarge();
        }
    }

    /** What was written, in pieces. */
    List<byte[]> parts(int size) {
        byte[] all = bytes.toByteArray();
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < all.length; from += size) {
            parts.add(Arrays.copyOfRange(all, from, Math.min(all.length, from + size)));
        }
        return parts;
    }
}
