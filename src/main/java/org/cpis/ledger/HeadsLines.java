package org.cpis.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a heads file as it was when this was made, one after the other: what is written to it meanwhile is not read,
 * for the database may be read from before that.
 */
final class HeadsLines implements AutoCloseable {

    private final BufferedReader reader;
    private long left;

    private HeadsLines(BufferedReader reader, long left) {
        this.reader = reader;
        this.left = left;
    }

    static HeadsLines of(Path file) throws IOException {
        return new HeadsLines(Files.newBufferedReader(file, StandardCharsets.US_ASCII), Files.size(file));
    }

    /** For whoever has no such file: seals are then compared with nothing outside the database. */
    static HeadsLines none() {
        return new HeadsLines(new BufferedReader(new StringReader("")), 0);
    }

    Optional<String> next() {
        try {
            String line = left > 0 ? reader.readLine() : null;
            left -= line == null ? left : line.length() + 1L;
            return left < 0 ? Optional.empty() : Optional.ofNullable(line); // below zero: the last line has no end yet
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
