package org.cpis.upload;

import java.util.List;

/** What became of an index file: counts, and the lines that were refused. */
public record IndexAnswer(int received, int loaded, List<RefusedLine> refused) {

    public IndexAnswer {
        refused = List.copyOf(refused);
    }

    /** A line that was not taken. {@code message} says what to do, without repeating the value. */
    public record RefusedLine(long line, String column, String message) {}
}
