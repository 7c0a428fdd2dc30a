package org.cpis.upload.web;

import java.util.regex.Pattern;

/** Cells of an exported table: none may run as a formula in a spreadsheet (ASVS 1.2.10). */
final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvCell() {}

    /** What looks like a formula gets an apostrophe in front. */
    static String safe(Object value) {
        String text = String.valueOf(value);
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
