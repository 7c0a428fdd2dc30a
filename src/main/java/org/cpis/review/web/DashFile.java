package org.cpis.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Answers with a CSV file. */
final class DashFile {

    private DashFile() {}

    /** @param name without anything personal */
    static void send(HttpServletResponse response, String name, List<List<Object>> rows) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        }
    }
}
