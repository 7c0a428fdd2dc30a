package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a feed: UTF-8 and nothing else, a BOM is taken, no NUL, no record without end. Watches all of it on
 * the way, so that no parser collects what will be refused.
 */
final class FeedText extends Reader {

    private static final int BUFFER = 8192;
    private static final char BOM = '\ufeff';

    private final InputStream bytes;
    private final int recordLength;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private boolean begun;
    private long line = 1;
    private long sinceRecord;

    /** @param recordLength characters that may come before the next call of {@link #nextRecord} */
    FeedText(InputStream bytes, int recordLength) {
        this.bytes = bytes;
        this.recordLength = recordLength;
    }

    /** The parser came to a new record: counting starts again. */
    void nextRecord() {
        sinceRecord = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** @return whether there may be more */
    private boolean decode() throws IOException {
        CoderResult result = decoder.decode(buffer, chars.clear(), ended);
        chars.flip();
        if (chars.hasRemaining()) { // what comes before a bad byte is handed on first, so that its line is known
            watch();
            return true;
        }
        if (result.isError()) {
            throw new FeedFormatException(
                    "Line " + line + " is not in UTF-8. Save the file in UTF-8 and send it again.");
        }
        if (!ended) {
            fill();
            return true;
        }
        return false;
    }

    private void fill() throws IOException {
        buffer.compact();
        int count = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
        ended = count < 0;
        buffer.position(buffer.position() + Math.max(count, 0)).flip();
    }

    private void watch() {
        if (!begun && chars.get(0) == BOM) {
            chars.position(1);
        }
        begun = true;
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (chars.get(i) == '\0') {
                throw new FeedFormatException(
                        "Line " + line + " holds a NUL byte. Save the file as plain text in UTF-8 and send it again.");
            }
            line += chars.get(i) == '\n' ? 1 : 0;
        }
        sinceRecord += chars.remaining();
        if (sinceRecord > recordLength) {
            throw new FeedFormatException("The record that ends near line " + line + " is longer than " + recordLength
                    + " characters. Check quotation marks and line breaks, and send the file again.");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
