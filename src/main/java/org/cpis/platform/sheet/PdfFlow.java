package org.cpis.platform.sheet;

import static org.cpis.platform.sheet.PdfLayout.LEADING;
import static org.cpis.platform.sheet.PdfLayout.MARGIN;
import static org.cpis.platform.sheet.PdfLayout.PADDING;
import static org.cpis.platform.sheet.PdfLayout.SIZE;

import java.util.ArrayList;
import java.util.List;

/** Lays the parts of a document below each other, page after page. Measures in points. */
final class PdfFlow {

    private static final float TITLE = 18;
    private static final float HEADING = 13;

    /** A heading does not stand alone at the end of a page. */
    private static final float COMPANY = 5 * LEADING;

    /** Nothing stands below this but the footer. */
    private static final float BOTTOM = MARGIN + 24;

    private final PdfFont font;
    private final float width;
    private final float top;
    private final List<PdfPage> pages = new ArrayList<>();
    private PdfPage page;
    private float line;

    /** @param height of a page */
    PdfFlow(PdfFont font, float width, float height) {
        this.font = font;
        this.width = width - 2 * MARGIN;
        this.top = height - MARGIN;
        turn();
    }

    List<PdfPage> of(Document document) {
        lines(document.title(), TITLE);
        for (Document.Part part : document.parts()) {
            if (part instanceof Document.Heading heading) {
                heading(heading.text());
            } else if (part instanceof Document.Paragraph paragraph) {
                lines(paragraph.text(), SIZE);
            } else if (part instanceof Document.Table table) {
                table(table);
            }
        }
        return pages;
    }

    private void turn() {
        page = new PdfPage();
        pages.add(page);
        line = top;
    }

    private void heading(String text) {
        line -= LEADING;
        if (line - COMPANY < BOTTOM) {
            turn();
        }
        lines(text, HEADING);
    }

    private void lines(String text, float size) {
        float leading = size * LEADING / SIZE;
        for (String part : font.wrap(text, size, width)) {
            if (line - leading < BOTTOM) {
                turn();
            }
            page.text(part, size, MARGIN, line - size);
            line -= leading;
        }
        line -= leading / 2;
    }

    private void table(Document.Table table) {
        List<Float> edges = edges(table.columns());
        List<List<String>> head =
                cells(edges, table.columns().stream().map(Sheet.Column::name).toList());
        head(edges, head);
        for (List<String> row : table.rows()) {
            List<List<String>> cells = cells(edges, row);
            if (line - height(cells) < BOTTOM) {
                turn();
                head(edges, head);
            }
            row(edges, cells);
        }
        line -= LEADING;
    }

    private void head(List<Float> edges, List<List<String>> cells) {
        if (line - height(cells) - COMPANY < BOTTOM) {
            turn();
        }
        page.ground(line - height(cells), height(cells));
        row(edges, cells);
    }

    private void row(List<Float> edges, List<List<String>> cells) {
        for (int column = 0; column < cells.size(); column++) {
            float at = line - PADDING - SIZE;
            for (String text : cells.get(column)) {
                page.text(text, SIZE, edges.get(column) + PADDING, at);
                at -= LEADING;
            }
        }
        line -= height(cells);
        page.ground(line, 0);
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * LEADING + 2 * PADDING;
    }

    private List<List<String>> cells(List<Float> edges, List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            float room = edges.get(column + 1) - edges.get(column) - 2 * PADDING;
            cells.add(font.wrap(row.get(column), SIZE, room));
        }
        return cells;
    }

    private List<Float> edges(List<Sheet.Column> columns) {
        int shares = columns.stream().mapToInt(Sheet.Column::share).sum();
        List<Float> edges = new ArrayList<>(List.of(MARGIN));
        float edge = MARGIN;
        for (Sheet.Column column : columns) {
            edge += width * column.share() / shares;
            edges.add(edge);
        }
        return edges;
    }
}
