package org.cpis.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.platform.CsvCell;
import org.cpis.review.AgreementDraft;
import org.cpis.review.AgreementRow;
import org.cpis.review.Agreements;

/** The register of agreements as a file, within the scope of who takes it; written down when it is taken. */
@WebServlet({"/admin/agreements.csv", "/review/agreements.csv"})
public class AgreementsCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "title",
            "state",
            "parties",
            "legal_basis",
            "requester",
            "consulted",
            "settings",
            "starts",
            "ends",
            "review",
            "reference");

    @Inject
    transient Agreements agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<AgreementRow> rows = agreements.export();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"sharing-agreements.csv\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (AgreementRow row : rows) {
                printer.printRecord(cells(row));
            }
        }
    }

    private static List<String> cells(AgreementRow row) {
        AgreementDraft says = row.says();
        return List.of(
                CsvCell.neutral(says.title()),
                row.state().name().toLowerCase(Locale.ROOT),
                CsvCell.neutral(String.join(" ", says.parties())),
                CsvCell.neutral(says.basis()),
                CsvCell.neutral(says.requester()),
                CsvCell.neutral(says.consulted()),
                CsvCell.neutral(says.settings()),
                says.starts().toString(),
                Objects.toString(says.ends(), ""),
                says.review().toString(),
                CsvCell.neutral(says.reference()));
    }
}
