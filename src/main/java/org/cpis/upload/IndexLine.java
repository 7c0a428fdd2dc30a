package org.cpis.upload;

import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One line of an index file; reads cells by column name and refuses what does not read. */
public final class IndexLine {

    private final CSVRecord csv;

    IndexLine(CSVRecord csv) {
        this.csv = csv;
    }

    public String required(String column) {
        return optional(column).orElseThrow(() -> new Refused(column, "Fill in this column."));
    }

    public Optional<String> optional(String column) {
        return csv.isSet(column) && !csv.get(column).isEmpty() ? Optional.of(csv.get(column)) : Optional.empty();
    }

    /** What the cell says, which may be nothing; but the cell has to be there. */
    String present(String column) {
        if (!csv.isSet(column)) {
            throw new Refused(column, "This column is missing.");
        }
        return csv.get(column);
    }

    public <T> T required(String column, Function<String, T> reader) {
        return read(column, required(column), reader);
    }

    /** Null when the cell is empty. */
    public <T> T orNull(String column, Function<String, T> reader) {
        return optional(column).map(text -> read(column, text, reader)).orElse(null);
    }

    /** @throws IllegalArgumentException for a longer text */
    public static String atMost(int length, String text) {
        if (text.length() > length) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static <T> T read(String column, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (RuntimeException e) { // whatever a reader finds wrong, the sender needs only the column
            throw new Refused(column, "This value does not read. See the description of the column.");
        }
    }

    /** Why the line is not taken. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String column;

        public Refused(String column, String sentence) {
            super(sentence);
            this.column = column;
        }

        String column() {
            return column;
        }

        String sentence() {
            return getMessage();
        }
    }
}
