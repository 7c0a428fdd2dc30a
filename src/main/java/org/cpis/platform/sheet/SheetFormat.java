package org.cpis.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** In which format a table leaves the portal. The name in lower case is the ending of the file. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** Media type. */
    public String type() {
        return type;
    }

    /** Ending of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public void write(Sheet sheet, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvSheet.write(sheet, out);
            case XLSX -> XlsxSheet.write(List.of(sheet), out);
            case PDF -> PdfSheet.write(sheet, out);
        }
    }

    /** Several tables as one workbook, each on a page with the name of its title. */
    public static void workbook(List<Sheet> sheets, OutputStream out) throws IOException {
        XlsxSheet.write(sheets, out);
    }
}
