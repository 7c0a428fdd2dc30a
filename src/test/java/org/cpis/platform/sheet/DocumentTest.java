package org.cpis.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final List<Sheet.Column> COLUMNS = List.of(new Sheet.Column("Site", 1), new Sheet.Column("What", 3));

    @Test
    void a_long_table_goes_on_with_its_head_on_each_page_and_loses_nothing() throws IOException {
        List<List<String>> rows = IntStream.range(0, 150)
                .mapToObj(row -> List.of("row" + row + ".", "as long as it takes ".repeat(row % 9) + "end" + row + "."))
                .toList();
        List<Document.Part> parts = List.of(
                new Document.Paragraph("What it is about."),
                new Document.Heading("First part"),
                new Document.Table(COLUMNS, rows),
                new Document.Heading("Last part"));
        Sheet.Footer footer = (page, pages) -> "Page " + page + " of " + pages + ".";
        try (PDDocument file = Loader.loadPDF(bytes(new Document("Title of it", false, parts, footer)))) {
            int pages = file.getNumberOfPages();
            String text = new PDFTextStripper().getText(file);
            assertThat(pages).isGreaterThan(4);
            assertThat(text.split("Site What", -1)).hasSizeBetween(pages, pages + 1); // the last page may be without
            assertThat(text).contains("Title of it", "What it is about.", "Page 1 of " + pages, "Last part");
            IntStream.range(0, 150).forEach(row -> assertThat(text).contains("row" + row + ".", "end" + row + "."));
            PDRectangle box = file.getPage(0).getMediaBox();
            assertThat(box.getHeight()).isGreaterThan(box.getWidth());
        }
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
