package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** Reads a feed in CSV, row by row (ruling 6): UTF-8, with or without BOM, LF or CRLF, the fixed header. */
public final class FeedCsv implements Iterator<FeedRow>, AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int position;
    private long nextLine = 1;

    /** @throws FeedFormatException when the header is not the one it must be */
    public FeedCsv(InputStream bytes) {
        try {
            parser = FORMAT.parse(reader(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        if (!hasNext() || !Column.HEADER.equals(cells(advance()))) {
            throw new FeedFormatException("The first line must be exactly these column names, in this order: "
                    + String.join(",", Column.HEADER) + ".");
        }
    }

    @Override
    public boolean hasNext() {
        return guarded(records::hasNext);
    }

    @Override
    public FeedRow next() {
        long line = nextLine;
        CSVRecord csv = advance();
        position++;
        return new FeedRow(position, line, cells(csv));
    }

    private CSVRecord advance() {
        CSVRecord csv = guarded(records::next);
        nextLine = parser.getCurrentLineNumber() + 1;
        return csv;
    }

    private List<String> cells(CSVRecord csv) {
        List<String> cells = StreamSupport.stream(csv.spliterator(), false).toList();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw new FeedFormatException(
                    "The file holds a NUL byte. Save it as plain text in UTF-8 and send it again.");
        }
        return cells;
    }

    /** UTF-8 and nothing else; a BOM is taken. */
    static Reader reader(InputStream bytes) throws IOException {
        return new InputStreamReader(
                BOMInputStream.builder().setInputStream(bytes).get(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private <T> T guarded(java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (UncheckedIOException | IllegalStateException e) {
            boolean encoding = e.getCause() instanceof CharacterCodingException;
            throw new FeedFormatException(
                    encoding
                            ? "The file is not in UTF-8. Save it in UTF-8 and send it again."
                            : "The file breaks off or has a quotation mark out of place near line " + nextLine
                                    + ". Correct it and send it again.");
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
