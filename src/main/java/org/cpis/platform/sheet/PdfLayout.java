package org.cpis.platform.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where everything stands on landscape A4: which rows, in how many lines, on which page. Measures in points. */
final class PdfLayout {

    static final float PAGE_WIDTH = 842;
    static final float PAGE_HEIGHT = 595;
    static final float MARGIN = 34;
    static final float SIZE = 10;
    static final float LEADING = 12.5f;
    static final float PADDING = 4;

    /** First line of the table's head, below the title. */
    static final float TOP = PAGE_HEIGHT - MARGIN - 24;

    /** Nothing of the table stands below this; the footer does. */
    static final float BOTTOM = MARGIN + 20;

    private final Sheet sheet;
    private final PdfFont font;
    private final float width;

    PdfLayout(Sheet sheet, PdfFont font) {
        this.sheet = sheet;
        this.font = font;
        this.width = PAGE_WIDTH - 2 * MARGIN;
    }

    /** Some lines of a row, cell by cell. */
    record Lines(List<List<String>> cells) {

        int count() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }

        float height() {
            return count() * LEADING + 2 * PADDING;
        }
    }

    Lines head() {
        return wrapped(sheet.header());
    }

    /** At least one page, and on it nothing where the table is empty. */
    List<List<Lines>> pages() {
        float room = TOP - head().height() - BOTTOM;
        List<List<Lines>> pages = new ArrayList<>();
        List<Lines> page = new ArrayList<>();
        pages.add(page);
        float left = room;
        for (Lines part : parts((int) ((room - 2 * PADDING) / LEADING))) {
            if (part.height() > left) {
                page = new ArrayList<>();
                pages.add(page);
                left = room;
            }
            page.add(part);
            left -= part.height();
        }
        return pages;
    }

    /** Left edges of the columns, and the right edge of the last one. */
    List<Float> edges() {
        int shares = sheet.columns().stream().mapToInt(Sheet.Column::share).sum();
        List<Float> edges = new ArrayList<>();
        float edge = MARGIN;
        edges.add(edge);
        for (Sheet.Column column : sheet.columns()) {
            edge += width * column.share() / shares;
            edges.add(edge);
        }
        return edges;
    }

    /** A row that is longer than a page comes in parts. */
    private List<Lines> parts(int most) {
        List<Lines> parts = new ArrayList<>();
        for (List<String> row : sheet.rows()) {
            Lines whole = wrapped(row);
            for (int from = 0; from < whole.count(); from += most) {
                parts.add(part(whole, from, from + most));
            }
        }
        return parts;
    }

    private static Lines part(Lines whole, int from, int to) {
        return new Lines(whole.cells().stream()
                .map(cell -> from >= cell.size()
                        ? Collections.<String>emptyList()
                        : cell.subList(from, Math.min(to, cell.size())))
                .toList());
    }

    private Lines wrapped(List<String> row) {
        List<Float> edges = edges();
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            float room = edges.get(column + 1) - edges.get(column) - 2 * PADDING;
            cells.add(font.wrap(row.get(column), SIZE, room));
        }
        return new Lines(cells);
    }
}
