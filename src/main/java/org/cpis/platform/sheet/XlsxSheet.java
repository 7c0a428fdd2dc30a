package org.cpis.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cpis.platform.CsvCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook. Every cell is text, so that a number keeps its spaces, and none can be computed. */
final class XlsxSheet {

    private static final String APPLICATION = "CP-IS Portal";

    /** Characters that the widths of all columns add up to. */
    private static final int WIDTH = 180;

    private XlsxSheet() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, "1.0")) {
            for (Sheet sheet : sheets) {
                put(workbook.newWorksheet(sheets.size() == 1 ? APPLICATION : sheet.title()), sheet);
            }
        }
    }

    private static void put(Worksheet page, Sheet sheet) {
        int shares = sheet.columns().stream().mapToInt(Sheet.Column::share).sum();
        for (int column = 0; column < sheet.columns().size(); column++) {
            Sheet.Column said = sheet.columns().get(column);
            page.value(0, column, said.name());
            page.style(0, column).bold().set();
            page.width(column, (double) WIDTH * said.share() / shares);
        }
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            put(page, row + 1, sheet.rows().get(row));
        }
    }

    private static void put(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.value(row, column, Plain.lines(CsvCell.neutral(cells.get(column))));
        }
    }
}
