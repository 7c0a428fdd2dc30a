package org.cpis.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
final class IndexFile<T> {

    private static final int BLOCK = 200;
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

    IndexFile(Function<IndexLine, T> reader, Consumer<List<T>> taker) {
        this.reader = reader;
        this.taker = taker;
    }

    /** @throws UncheckedIOException when the file breaks off */
    IndexAnswer work(InputStream bytes) {
        try (CSVParser csv = FORMAT.parse(new InputStreamReader(
                BOMInputStream.builder().setInputStream(bytes).get(), StandardCharsets.UTF_8))) {
            for (CSVRecord line : csv) {
                received++;
                read(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flush();
        return new IndexAnswer(received, received - refused.size(), refused);
    }

    private void read(CSVRecord csv) {
        try {
            block.add(reader.apply(new IndexLine(csv)));
        } catch (IndexLine.Refused bad) {
            refused.add(new RefusedLine(csv.getRecordNumber() + 1, bad.column(), bad.sentence()));
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
