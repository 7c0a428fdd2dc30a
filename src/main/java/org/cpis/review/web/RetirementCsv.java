package org.cpis.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.platform.CsvCell;
import org.cpis.platform.NotFound;
import org.cpis.review.Retirement;
import org.cpis.review.RetirementLine;
import org.cpis.review.RetirementView;

/** Whether the lists of one authority can stop, as a file; written down when it is taken. */
@WebServlet({"/admin/retirement.csv", "/review/retirement.csv"})
public class RetirementCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Retirement retirement;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RetirementView view;
        try {
            view = retirement.export(Objects.toString(request.getParameter("authority"), ""));
        } catch (NotFound foreign) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"list-retirement.csv\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            print(printer, view);
        }
    }

    private static void print(CSVPrinter printer, RetirementView view) throws IOException {
        printer.printRecord("authority", "provider", "name", "lists_can_stop", "days_checked", "days", "reasons");
        for (RetirementLine line : view.lines()) {
            printer.printRecord(
                    view.authority().code(),
                    line.provider().code(),
                    CsvCell.neutral(line.provider().name()),
                    line.isPossible() ? "yes" : "no",
                    line.daysChecked(),
                    view.days(),
                    reasons(line));
        }
    }

    private static String reasons(RetirementLine line) {
        return line.reasons().stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
