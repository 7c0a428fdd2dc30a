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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.platform.CsvCell;
import org.cpis.review.Adoption;
import org.cpis.review.AdoptionLine;
import org.cpis.review.AdoptionMonth;
import org.cpis.review.AdoptionView;

/** Who is live as a file, by month or by organisation; written down when it is taken. */
@WebServlet({"/admin/adoption.csv", "/review/adoption.csv"})
public class AdoptionCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Adoption adoption;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean months = "months".equals(request.getParameter("table"));
        AdoptionView view = adoption.export();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String name = months ? "adoption-months.csv" : "adoption-organisations.csv";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            if (months) {
                printMonths(printer, view);
            } else {
                printOrganisations(printer, view);
            }
        }
    }

    private static void printMonths(CSVPrinter printer, AdoptionView view) throws IOException {
        printer.printRecord("month", "authorities_live", "authorities_planned", "providers_live", "providers_planned");
        for (AdoptionMonth month : view.months()) {
            printer.printRecord(
                    month.month(),
                    month.authorities(),
                    month.authoritiesPlanned(),
                    month.providers(),
                    month.providersPlanned());
        }
    }

    private static void printOrganisations(CSVPrinter printer, AdoptionView view) throws IOException {
        printer.printRecord("code", "name", "kind", "planned", "live", "state");
        for (AdoptionLine line : view.lines()) {
            printer.printRecord(
                    line.day().code(),
                    CsvCell.neutral(line.day().name()),
                    line.day().authority() ? "authority" : "provider",
                    Objects.toString(line.day().planned(), ""),
                    Objects.toString(line.day().live(), ""),
                    line.state().name().toLowerCase(Locale.ROOT));
        }
    }
}
