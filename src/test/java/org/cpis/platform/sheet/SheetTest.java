package org.cpis.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SheetTest {

    private static final List<Sheet.Column> COLUMNS =
            List.of(new Sheet.Column("Name", 2), new Sheet.Column("Number", 1), new Sheet.Column("Note", 4));
    private static final List<String> HOSTILE =
            List.of("=1+1", "+44 20", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "a=1", "SÁ-MÜLLER, Łucja");

    @Test
    void a_cell_that_a_spreadsheet_could_compute_is_neutral_in_csv_and_the_rest_is_as_it_was() throws IOException {
        List<CSVRecord> records = CSVFormat.RFC4180
                .parse(new StringReader(new String(bytes(hostile(), SheetFormat.CSV), StandardCharsets.UTF_8)))
                .getRecords();
        assertThat(records.get(0).toList()).containsExactly("Name", "Number", "Note");
        assertThat(records.stream().skip(1).map(record -> record.get(0)))
                .containsExactly(
                        "'=1+1", "'+44 20", "'-1", "'@SUM(A1)", "'\tx", "'\rx", "'=1", "a=1", "SÁ-MÜLLER, Łucja");
    }

    @Test
    void a_workbook_holds_text_only_and_a_number_keeps_its_spaces() throws IOException {
        byte[] book = bytes(hostile(), SheetFormat.XLSX);
        String sheet = entry(book, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("t=\"s\"");
        assertThat(texts(entry(book, "xl/sharedStrings.xml")))
                .contains("999 123 4567", "'=1+1", "'@SUM(A1)", "'\nx", "a=1", "SÁ-MÜLLER, Łucja")
                .doesNotContain("=1+1", "@SUM(A1)");
    }

    @Test
    void pages_have_head_and_footer_and_lose_nothing_however_long_a_cell_is() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= 60; row++) {
            rows.add(List.of("MÜLLER, Łucja " + row, "999 123 4567", "Rang the ward, nobody answered. ".repeat(4)));
        }
        String longest = "word ".repeat(2_000) + "last-word " + "x".repeat(400) + " \u4e2d end";
        rows.add(List.of("LONG", "", longest + "\nnew line"));
        byte[] pdf = bytes(sheet(rows), SheetFormat.PDF);
        keepForLooking(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(4);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("Some list", "Name", "Printed by MAYA. Page " + page + " of " + pages + ". Destroy");
            }
            String all = new PDFTextStripper().getText(document);
            assertThat(all).contains("MÜLLER, Łucja 1", "MÜLLER, Łucja 60", "last-word", "? end", "new line");
            assertThat(all.split("\\bword\\b", -1)).hasSize(2_001 + 1); // last-word holds one too
        }
    }

    @Test
    void an_empty_table_is_one_page_and_a_crooked_row_is_refused() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(sheet(List.of()), SheetFormat.PDF))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertThatThrownBy(() -> sheet(List.of(List.of("one")))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sheet hostile() {
        return sheet(
                HOSTILE.stream().map(cell -> List.of(cell, "999 123 4567", "")).toList());
    }

    private static Sheet sheet(List<List<String>> rows) {
        return new Sheet(
                "Some list",
                COLUMNS,
                rows,
                (page, pages) -> "Printed by MAYA. Page " + page + " of " + pages + ". Destroy securely.");
    }

    private static byte[] bytes(Sheet sheet, SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sheet, out);
        return out.toByteArray();
    }

    private static String entry(byte[] book, String name) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        try {
            Files.write(file, book);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> texts(String strings) {
        try {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(strings)))
                    .getElementsByTagName("t");
            return IntStream.range(0, found.getLength())
                    .mapToObj(text -> found.item(text).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }

    /** For whoever wants to see it. */
    private static void keepForLooking(byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "sheets"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 70),
                    "png",
                    folder.resolve("sheet.png").toFile());
        }
    }
}
