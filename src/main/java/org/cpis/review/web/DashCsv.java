package org.cpis.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cpis.platform.BusinessException;
import org.cpis.review.DashFilter;
import org.cpis.review.DashTable;
import org.cpis.review.Dashboard;

/** The figures of a dashboard as a file, one table at a time; written down when it is taken. */
@WebServlet({"/review/dashboard.csv", "/admin/dashboard.csv"})
public class DashCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Dashboard dashboard;

    @Inject
    transient DashTables tables;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DashTable> table = Arrays.stream(DashTable.values())
                .filter(one -> one.name().equals(request.getParameter("table")))
                .findFirst();
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DashFilter filter = read(new DashAddress(), request).filter(LocalDate.now(clock));
        try {
            String name = "dashboard-%s-%s".formatted(table.get().name().toLowerCase(Locale.ROOT), filter.to());
            DashFile.send(response, name, tables.rows(table.get(), dashboard.export(filter, table.get())));
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static <A extends DashAddress> A read(A address, HttpServletRequest request) {
        address.setDays(request.getParameter("days"));
        address.setFrom(request.getParameter("from"));
        address.setTo(request.getParameter("to"));
        address.setRegion(request.getParameter("region"));
        address.setOrganisation(request.getParameter("organisation"));
        return address;
    }
}
