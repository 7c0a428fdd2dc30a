package org.cpis.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.platform.CsvCell;

/** Comma-separated, UTF-8, no cell that a spreadsheet could compute. */
final class CsvSheet {

    private CsvSheet() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (CSVPrinter printer =
                new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            printer.printRecord(sheet.header());
            for (List<String> row : sheet.rows()) {
                printer.printRecord(row.stream().map(CsvCell::neutral));
            }
        }
    }
}
