package org.cpis.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cpis.platform.BusinessException;
import org.cpis.platform.CsvCell;
import org.cpis.platform.web.Texts;
import org.cpis.review.DashChoice;
import org.cpis.review.DashRow;
import org.cpis.review.DashboardRows;

/** The rows behind a figure as a file, without NHS numbers; written down when it is taken. */
@WebServlet({"/review/figure.csv", "/admin/figure.csv"})
public class DashFigureCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DashboardRows figures;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DashFigureAddress address = DashCsv.read(new DashFigureAddress(), request);
        address.setFigure(request.getParameter("figure"));
        address.setBy(request.getParameter("by"));
        address.setOf(request.getParameter("of"));
        try {
            DashChoice choice = address.choice(LocalDate.now(clock));
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.of("id", "at", "until", "what", "user", "role", "organisation", "detail"));
            figures.export(choice).forEach(row -> rows.add(cells(row)));
            DashFile.send(response, "figure-" + choice.figure().name().toLowerCase(Locale.ROOT), rows);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static List<Object> cells(DashRow row) {
        return List.of(
                row.id(),
                text(row.at()),
                text(row.until()),
                text(Texts.of(row.what())),
                text(row.who()),
                text(row.role()),
                text(row.organisation()),
                text(row.detail()));
    }

    private static String text(Object value) {
        return CsvCell.neutral(Objects.toString(value, ""));
    }
}
