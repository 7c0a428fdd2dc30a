package org.cpis.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpis.platform.NotFound;
import org.cpis.review.Benefit;
import org.cpis.review.BenefitMonth;
import org.cpis.review.Benefits;

/** One benefits measure as a file, by month; written down when it is taken. */
@WebServlet({"/review/benefits.csv", "/admin/benefits.csv"})
public class BenefitsCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Benefits benefits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Benefit> asked = Arrays.stream(Benefit.values())
                .filter(one -> one.name().equals(request.getParameter("measure")))
                .findFirst();
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Benefit which = asked.get();
        try {
            List<BenefitMonth> months =
                    benefits.export(request.getParameter("region"), which).months(which);
            DashFile.send(response, "benefits-" + lower(which), rows(which, months));
        } catch (NotFound foreign) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** An empty figure is no data. */
    static List<List<Object>> rows(Benefit which, List<BenefitMonth> months) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("measure", "month", "so_far", "part", "of", "figure", "unit"));
        for (BenefitMonth month : months) {
            rows.add(List.of(
                    lower(which),
                    month.month(),
                    month.running() ? "yes" : "no",
                    month.share().part(),
                    month.share().of(),
                    month.isNoData() ? "" : String.format(Locale.UK, "%.2f", month.value()),
                    lower(which.unit())));
        }
        return rows;
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
