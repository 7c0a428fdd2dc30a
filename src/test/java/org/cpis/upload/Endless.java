package org.cpis.upload;

import java.io.InputStream;
import java.util.Arrays;

/** The same byte for ever; counts how many of it were taken. */
final class Endless extends InputStream {

    private final byte filler;
    private long taken;

    Endless(char filler) {
        this.filler = (byte) filler;
    }

    @Override
    public int read() {
        taken++;
        return filler;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Arrays.fill(target, offset, offset + length, filler);
        taken += length;
        return length;
    }

    long taken() {
        return taken;
    }
}
