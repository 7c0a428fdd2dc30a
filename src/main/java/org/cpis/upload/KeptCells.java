package org.cpis.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of a rejected row as one text, one cell a line; exactly as many as there are columns. */
final class KeptCells {

    private static final int LONGEST = 200;

    private KeptCells() {}

    /** Control characters become spaces, and what is longer than any good cell is cut. */
    static String write(FeedRow row) {
        return String.join(
                "\n",
                Arrays.stream(Column.values())
                        .map(column -> kept(row.cell(column)))
                        .toList());
    }

    static List<String> read(String text) {
        List<String> cells = new ArrayList<>(List.of(text.split("\n", -1)));
        while (cells.size() < Column.values().length) {
            cells.add("");
        }
        return cells;
    }

    private static String kept(String cell) {
        String plain = cell.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
