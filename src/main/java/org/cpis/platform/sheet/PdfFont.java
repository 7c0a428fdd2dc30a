package org.cpis.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of a document: what it can write, how wide that is, and where a line ends. */
final class PdfFont {

    /** Comes with PDFBox. Goes into the file with the letters that are used, so names look right everywhere. */
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int UNITS = 1000;
    private static final int UNKNOWN = '?';

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PdfFont(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            font = PDType0Font.load(document, file);
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with a question mark for each letter that the font does not have. */
    String known(String text) {
        return text.codePoints()
                .map(letter -> width(letter) < 0 ? UNKNOWN : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In points. */
    float width(String text, float size) {
        double units = text.codePoints().mapToDouble(this::width).sum();
        return (float) (units * size / UNITS);
    }

    /** Lines that fit; a word that does not is broken. */
    List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Plain.lines(text).split("\n", -1)) {
            wrap(known(paragraph), size, width, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, float size, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() > 0 && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (width(line.toString(), size) > width && line.length() > 1) {
                int fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
    }

    private int fitting(StringBuilder line, float size, float width) {
        int fits = line.length() - 1;
        while (fits > 1 && width(line.substring(0, fits), size) > width) {
            fits--;
        }
        return fits;
    }

    /** In thousandths of the size; negative where there is no such letter. */
    private float width(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException noGlyph) {
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
