package org.cpis.platform;

/** A cell of a CSV file that we write, so that no spreadsheet takes what somebody typed for a formula. */
public final class CsvCell {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n";

    private CsvCell() {}

    /** The text, with an apostrophe before it when a spreadsheet could compute it. Null gives an empty cell. */
    public static String neutral(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
