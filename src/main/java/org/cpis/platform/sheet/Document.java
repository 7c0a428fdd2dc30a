package org.cpis.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A text with headings and tables that leaves the portal as a PDF.
 *
 * @param title without personal data
 * @param wide landscape, for tables with many columns
 * @param footer at the end of each page: who took it and what to do with it
 */
public record Document(String title, boolean wide, List<Part> parts, Sheet.Footer footer) {

    /** Comes below the part before it. */
    public sealed interface Part permits Heading, Paragraph, Table {}

    public record Heading(String text) implements Part {}

    public record Paragraph(String text) implements Part {}

    /** @param rows each with one text for every column */
    public record Table(List<Sheet.Column> columns, List<List<String>> rows) implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Document {
        parts = List.copyOf(parts);
    }

    /** Writes it as a PDF. */
    public void write(OutputStream out) throws IOException {
        PdfDocument.write(this, out);
    }
}
