package org.cpis.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/** What stands where on one page. Measures in points from the lower left corner. */
final class PdfPage {

    /** @param line on which the letters stand */
    record Text(String text, float size, float left, float line) {}

    /** A rule below a row, or the ground of a table's head; the height of a rule is 0. */
    record Ground(float bottom, float height) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();

    void text(String text, float size, float left, float line) {
        if (!text.isEmpty()) {
            texts.add(new Text(text, size, left, line));
        }
    }

    void ground(float bottom, float height) {
        grounds.add(new Ground(bottom, height));
    }

    List<Text> texts() {
        return texts;
    }

    List<Ground> grounds() {
        return grounds;
    }
}
