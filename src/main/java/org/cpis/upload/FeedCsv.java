package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a feed in CSV, row by row (ruling 6): LF or CRLF, the fixed header. */
final class FeedCsv implements FeedRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final FeedLimits limits;
    private final FeedText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int position;
    private long nextLine = 1;

    /** @throws FeedFormatException when the header is not the one it must be */
    FeedCsv(InputStream bytes, FeedLimits limits) {
        this.limits = limits;
        text = new FeedText(bytes, limits.recordLength());
        try {
            parser = FORMAT.parse(text);
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
        Place place = Place.line(nextLine);
        List<String> cells = cells(advance());
        position++;
        return new FeedRow(position, place, cells, null);
    }

    private CSVRecord advance() {
        CSVRecord csv = guarded(records::next);
        text.nextRecord();
        nextLine = parser.getCurrentLineNumber() + 1;
        return csv;
    }

    private List<String> cells(CSVRecord csv) {
        List<String> cells = StreamSupport.stream(csv.spliterator(), false).toList();
        if (cells.stream().anyMatch(cell -> cell.length() > limits.fieldLength())) {
            throw FeedFormatException.fieldTooLong("The record before line " + nextLine, limits);
        }
        return cells;
    }

    private <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new FeedFormatException("The file breaks off or has a quotation mark out of place near line "
                    + nextLine + ". Correct it and send it again.");
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
