package org.cpis.platform.sheet;

import static org.cpis.platform.sheet.PdfLayout.MARGIN;
import static org.cpis.platform.sheet.PdfLayout.PAGE_HEIGHT;
import static org.cpis.platform.sheet.PdfLayout.PAGE_WIDTH;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a document on A4, upright or landscape, with a footer on each page. */
final class PdfDocument {

    private static final float FOOTER_SIZE = 9;
    private static final float RULE = 0.7f;
    private static final Color HEAD = new Color(0xE8, 0xED, 0xEE);
    private static final Color LINE = new Color(0x4C, 0x62, 0x72);

    private final PDDocument file;
    private final PdfFont font;
    private final float width;
    private final float height;

    private PdfDocument(PDDocument file, boolean wide) throws IOException {
        this.file = file;
        this.font = new PdfFont(file);
        this.width = wide ? PAGE_WIDTH : PAGE_HEIGHT;
        this.height = wide ? PAGE_HEIGHT : PAGE_WIDTH;
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (PDDocument file = new PDDocument()) {
            file.getDocumentInformation().setTitle(document.title());
            file.getDocumentCatalog().setLanguage("en-GB");
            PdfDocument pdf = new PdfDocument(file, document.wide());
            List<PdfPage> pages = new PdfFlow(pdf.font, pdf.width, pdf.height).of(document);
            for (int page = 0; page < pages.size(); page++) {
                pdf.draw(pages.get(page), document.footer().of(page + 1, pages.size()));
            }
            file.save(out);
        }
    }

    private void draw(PdfPage page, String footer) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        file.addPage(sheet);
        try (PDPageContentStream pen = new PDPageContentStream(file, sheet)) {
            for (PdfPage.Ground ground : page.grounds()) {
                ground(pen, ground);
            }
            pen.setNonStrokingColor(Color.BLACK);
            for (PdfPage.Text text : page.texts()) {
                write(pen, text);
            }
            float line = MARGIN;
            List<String> lines = font.wrap(footer, FOOTER_SIZE, width - 2 * MARGIN);
            for (int last = lines.size() - 1; last >= 0; last--) {
                write(pen, new PdfPage.Text(lines.get(last), FOOTER_SIZE, MARGIN, line - FOOTER_SIZE));
                line += FOOTER_SIZE + 2;
            }
        }
    }

    private void ground(PDPageContentStream pen, PdfPage.Ground ground) throws IOException {
        if (ground.height() > 0) {
            pen.setNonStrokingColor(HEAD);
            pen.addRect(MARGIN, ground.bottom(), width - 2 * MARGIN, ground.height());
            pen.fill();
        } else {
            pen.setStrokingColor(LINE);
            pen.setLineWidth(RULE);
            pen.moveTo(MARGIN, ground.bottom());
            pen.lineTo(width - MARGIN, ground.bottom());
            pen.stroke();
        }
    }

    private void write(PDPageContentStream pen, PdfPage.Text text) throws IOException {
        pen.beginText();
        pen.setFont(font.font(), text.size());
        pen.newLineAtOffset(text.left(), text.line());
        pen.showText(font.known(text.text()));
        pen.endText();
    }
}
