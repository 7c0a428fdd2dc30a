package org.cpis.upload;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Bytes that come in parts, fetched one after the other. */
final class PartStream extends InputStream {

    private final IntFunction<byte[]> parts;
    private byte[] part = {};
    private int next;
    private int offset;

    /** @param parts gives the part of a place, from 0; an empty one after the last */
    PartStream(IntFunction<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (offset == part.length) {
            part = parts.apply(next);
            next += part.length == 0 ? 0 : 1;
            offset = 0;
        }
        int count = Math.min(length, part.length - offset);
        System.arraycopy(part, offset, target, from, count);
        offset += count;
        return count == 0 ? -1 : count;
    }
}
