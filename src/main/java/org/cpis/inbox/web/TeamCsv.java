package org.cpis.inbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.inbox.Figure;
import org.cpis.inbox.FigureLine;
import org.cpis.inbox.FigureTable;
import org.cpis.inbox.TeamFigures;
import org.cpis.inbox.TeamView;
import org.cpis.inbox.TimeLine;
import org.cpis.platform.CsvCell;

/**
 * The figures of inbox/team.xhtml as a file, one table at a time; written down when it is taken.
 *
 * <p>Size: four tables are one file's rows; a servlet, not a page bean.
 */
@WebServlet("/inbox/team.csv")
public class TeamCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamFigures figures;

    @Inject
    transient TeamWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FigureTable> table = Arrays.stream(FigureTable.values())
                .filter(one -> one.name().equals(request.getParameter("table")))
                .findFirst();
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int days = Period.days(request.getParameter("days"));
        List<List<Object>> rows = rows(table.get(), figures.export(days, table.get()));
        String name = "inbox-%s-%d-days.csv".formatted(table.get().name().toLowerCase(Locale.ROOT), days);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        }
    }

    private List<List<Object>> rows(FigureTable table, TeamView view) {
        return switch (table) {
            case AGES ->
                lines(
                        view.ages(),
                        Arrays.stream(Figure.values()).filter(Figure::isNow).toList());
            case TEAMS -> lines(view.teams(), List.of(Figure.values()));
            case WORKERS -> lines(view.workers(), List.of(Figure.values()));
            case TIMES ->
                times(Stream.concat(view.times().stream(), view.teamTimes().stream())
                        .toList());
        };
    }

    private List<List<Object>> lines(List<FigureLine> lines, List<Figure> columns) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> header = new ArrayList<>(List.of("group"));
        columns.forEach(figure -> header.add(figure.name().toLowerCase(Locale.ROOT)));
        rows.add(header);
        for (FigureLine line : lines) {
            List<Object> row = new ArrayList<>(List.of(CsvCell.neutral(words.title(line))));
            columns.forEach(figure -> row.add(line.tally().of(figure)));
            rows.add(row);
        }
        return rows;
    }

    private List<List<Object>> times(List<TimeLine> lines) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("group", "step", "count", "median_h", "p90_h", "working_median_h", "working_p90_h"));
        for (TimeLine line : lines) {
            rows.add(List.of(
                    CsvCell.neutral(words.place(line)),
                    line.step().name().toLowerCase(Locale.ROOT),
                    line.elapsed().count(),
                    hours(line.elapsed().median()),
                    hours(line.elapsed().most()),
                    hours(line.working().median()),
                    hours(line.working().most())));
        }
        return rows;
    }

    private static String hours(Duration time) {
        return time == null ? "" : String.format(Locale.UK, "%.2f", time.toSeconds() / 3600.0);
    }
}
