package org.cpis.platform.sheet;

import java.util.List;

/**
 * A table that leaves the portal as a file.
 *
 * @param title without personal data
 * @param columns names and how wide they are beside each other
 * @param rows each with one text for every column
 * @param footer at the end of each printed page: who took it and what to do with it
 */
public record Sheet(String title, List<Column> columns, List<List<String>> rows, Footer footer) {

    /** @param share of the width of a page, against the shares of the others */
    public record Column(String name, int share) {}

    /** The line at the end of a page. */
    @FunctionalInterface
    public interface Footer {
        String of(int page, int pages);
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int cells = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != cells)) {
            throw new IllegalArgumentException("a row has more or fewer cells than there are columns");
        }
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
