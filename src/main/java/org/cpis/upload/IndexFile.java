package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.cpis.upload.IndexAnswer.RefusedLine;

/** Streams a CSV file with a header: good lines go on in blocks, bad ones into the answer. */
public final class IndexFile<T> {

    private static final int BLOCK = 200;

    /** Refused lines that the answer names; it counts all of them. */
    private static final int MOST_NAMED = 1_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Function<IndexLine, T> reader;
    private final Consumer<List<T>> taker;
    private final List<RefusedLine> refused = new ArrayList<>();
    private final List<T> block = new ArrayList<>(BLOCK);
    private int received;
    private int refusedLines;

    public IndexFile(Function<IndexLine, T> reader, Consumer<List<T>> taker) {
        this.reader = reader;
        this.taker = taker;
    }

    /** Lines with data that were read so far. */
    public int received() {
        return received;
    }

    /** @throws FeedFormatException when the file cannot be read to its end */
    public IndexAnswer work(InputStream bytes) {
        try (CSVParser csv = FORMAT.parse(reader(bytes))) {
            for (CSVRecord line : csv) {
                received++;
                read(line);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new FeedFormatException("The file cannot be read after line " + (received + 1)
                    + ". Save it in UTF-8, check its quotation marks, and send it again; what came before is taken.");
        }
        flush();
        return new IndexAnswer(received, received - refusedLines, refused);
    }

    /** UTF-8 and nothing else; a BOM is taken. */
    private static Reader reader(InputStream bytes) throws IOException {
        return new InputStreamReader(
                BOMInputStream.builder().setInputStream(bytes).get(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void read(CSVRecord csv) {
        try {
            block.add(reader.apply(new IndexLine(csv)));
        } catch (IndexLine.Refused bad) {
            refusedLines++;
            if (refused.size() < MOST_NAMED) {
                refused.add(new RefusedLine(csv.getRecordNumber() + 1, bad.column(), bad.sentence()));
            }
        }
        if (block.size() == BLOCK) {
            flush();
        }
    }

    private void flush() {
        taker.accept(List.copyOf(block));
        block.clear();
    }
}
