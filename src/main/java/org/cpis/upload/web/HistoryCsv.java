package org.cpis.upload.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.upload.DayFigures;
import org.cpis.upload.UploadHistory;

/** The figures of upload/history.xhtml as a file; written down when it is taken. */
@WebServlet("/upload/history.csv")
public class HistoryCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient UploadHistory history;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<DayFigures> days = history.export();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"upload-history.csv\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            printer.printRecord("day", "files", "loaded", "rejected", "hours_since_file_before");
            for (DayFigures day : days) {
                printer.printRecord(
                        day.day(),
                        day.files(),
                        day.loaded(),
                        day.rejected(),
                        day.hours() == null ? "" : String.format(Locale.UK, "%.1f", day.hours()));
            }
        }
    }
}
