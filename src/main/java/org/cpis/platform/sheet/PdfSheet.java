package org.cpis.platform.sheet;

import static org.cpis.platform.sheet.PdfLayout.LEADING;
import static org.cpis.platform.sheet.PdfLayout.MARGIN;
import static org.cpis.platform.sheet.PdfLayout.PADDING;
import static org.cpis.platform.sheet.PdfLayout.PAGE_HEIGHT;
import static org.cpis.platform.sheet.PdfLayout.PAGE_WIDTH;
import static org.cpis.platform.sheet.PdfLayout.SIZE;
import static org.cpis.platform.sheet.PdfLayout.TOP;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Landscape A4 with the head of the table on each page, and a footer that says who took it and what to do with it. */
final class PdfSheet implements AutoCloseable {

    private static final float TITLE_SIZE = 15;
    private static final float FOOTER_SIZE = 9;
    private static final float RULE = 0.7f;
    private static final Color HEAD = new Color(0xE8, 0xED, 0xEE);
    private static final Color LINE = new Color(0x4C, 0x62, 0x72);

    private final Sheet sheet;
    private final PDDocument document;
    private final PdfFont font;
    private final PdfLayout layout;

    private PdfSheet(Sheet sheet) throws IOException {
        this.sheet = sheet;
        this.document = new PDDocument();
        this.font = new PdfFont(document);
        this.layout = new PdfLayout(sheet, font);
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (PdfSheet pdf = new PdfSheet(sheet)) {
            pdf.document.getDocumentInformation().setTitle(sheet.title());
            pdf.document.getDocumentCatalog().setLanguage("en-GB");
            List<List<PdfLayout.Lines>> pages = pdf.layout.pages();
            for (int page = 0; page < pages.size(); page++) {
                pdf.draw(pages.get(page), sheet.footer().of(page + 1, pages.size()));
            }
            pdf.document.save(out);
        }
    }

    private void draw(List<PdfLayout.Lines> rows, String footer) throws IOException {
        PDPage page = new PDPage(new PDRectangle(PAGE_WIDTH, PAGE_HEIGHT));
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            write(pen, sheet.title(), TITLE_SIZE, MARGIN, PAGE_HEIGHT - MARGIN);
            PdfLayout.Lines head = layout.head();
            pen.setNonStrokingColor(HEAD);
            pen.addRect(MARGIN, TOP - head.height(), PAGE_WIDTH - 2 * MARGIN, head.height());
            pen.fill();
            pen.setNonStrokingColor(Color.BLACK);
            float top = draw(pen, head, TOP);
            for (PdfLayout.Lines row : rows) {
                top = draw(pen, row, top);
            }
            write(pen, footer, FOOTER_SIZE, MARGIN, MARGIN);
        }
    }

    /** @return where the next row begins */
    private float draw(PDPageContentStream pen, PdfLayout.Lines row, float top) throws IOException {
        List<Float> edges = layout.edges();
        for (int column = 0; column < row.cells().size(); column++) {
            float line = top - PADDING - SIZE;
            for (String text : row.cells().get(column)) {
                write(pen, text, SIZE, edges.get(column) + PADDING, line);
                line -= LEADING;
            }
        }
        float below = top - row.height();
        pen.setStrokingColor(LINE);
        pen.setLineWidth(RULE);
        pen.moveTo(MARGIN, below);
        pen.lineTo(PAGE_WIDTH - MARGIN, below);
        pen.stroke();
        return below;
    }

    private void write(PDPageContentStream pen, String text, float size, float left, float line) throws IOException {
        if (!text.isEmpty()) {
            pen.beginText();
            pen.setFont(font.font(), size);
            pen.newLineAtOffset(left, line);
            pen.showText(font.known(text));
            pen.endText();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
