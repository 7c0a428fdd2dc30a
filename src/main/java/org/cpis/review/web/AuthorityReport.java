package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.cpis.platform.sheet.Document;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.PlanText;
import org.cpis.platform.web.Texts;
import org.cpis.review.AccessLine;
import org.cpis.review.AuthorityAccesses;
import org.cpis.review.ReportRequest;
import org.cpis.review.ReportTask;
import org.cpis.review.SilentCount;

/**
 * Who opened the records that an authority holds, as a file.
 *
 * <p>Size: two tables, one of them in two shapes, for a spreadsheet and for paper.
 */
@ApplicationScoped
class AuthorityReport {

    @Inject
    private AuthorityAccesses accesses;

    @Inject
    private ReportWords words;

    @Inject
    private Format format;

    void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException {
        ReportRequest request = task.request();
        List<AccessLine> lines = lines(request.from(), request.to(), progress);
        List<SilentCount> silent = accesses.silent(request.from(), request.to());
        if (request.format() == SheetFormat.PDF) {
            document(task, lines, silent).write(out);
        } else if (request.format() == SheetFormat.XLSX) {
            SheetFormat.workbook(List.of(sheet(task, lines), sheetOfSilent(task, silent)), out);
        } else {
            try (FileBundle files = new FileBundle(out)) {
                files.csv("unscheduled-accesses.csv", sheet(task, lines));
                files.csv("scheduled-counts.csv", sheetOfSilent(task, silent));
            }
        }
    }

    private List<AccessLine> lines(LocalDate from, LocalDate to, IntConsumer progress) {
        List<AccessLine> lines = new ArrayList<>();
        List<AccessLine> block = accesses.next(from, to, null);
        while (!block.isEmpty()) {
            lines.addAll(block);
            progress.accept(lines.size());
            block = accesses.next(from, to, block.get(block.size() - 1));
        }
        return lines;
    }

    private Sheet sheet(ReportTask task, List<AccessLine> lines) {
        List<Sheet.Column> columns = List.of(
                ReportWords.column("reports.column.at", 18),
                ReportWords.column("reports.column.viewer", 16),
                ReportWords.column("reports.column.role", 16),
                ReportWords.column("reports.column.code", 8),
                ReportWords.column("review.column.organisation", 22),
                ReportWords.column("review.column.person", 12),
                ReportWords.column("reports.column.name", 18),
                ReportWords.column("notification.born", 10),
                ReportWords.column("inbox.column.plan", 18));
        List<List<String>> rows = lines.stream().map(this::row).toList();
        return new Sheet(Texts.of("reports.authority.unscheduled"), columns, rows, words.footer(task));
    }

    private List<String> row(AccessLine line) {
        return List.of(
                format.exactMoment(line.at()),
                line.viewer(),
                line.role(),
                line.code() == null ? "" : line.code(),
                organisation(line.organisation()),
                number(line),
                name(line),
                line.birthDate() == null ? "" : format.date(line.birthDate()),
                PlanText.of(line.planTypes()));
    }

    private Document document(ReportTask task, List<AccessLine> lines, List<SilentCount> silent) {
        List<Document.Part> parts = new ArrayList<>();
        String from = format.date(task.request().from());
        String to = format.date(task.request().to());
        String authority = task.orderer().profile().organisationName();
        parts.add(new Document.Paragraph(Texts.of("reports.authority.about", authority, from, to)));
        parts.add(new Document.Heading(Texts.of("reports.authority.unscheduled")));
        parts.add(new Document.Paragraph(Texts.of("reports.authority.unscheduled.what", lines.size())));
        parts.add(new Document.Table(
                printedColumns(), lines.stream().map(this::printed).toList()));
        Sheet counts = sheetOfSilent(task, silent);
        parts.add(new Document.Heading(counts.title()));
        parts.add(new Document.Paragraph(
                Texts.of(silent.isEmpty() ? "reports.authority.silent.none" : "reports.authority.silent.what")));
        if (!silent.isEmpty()) {
            parts.add(new Document.Table(counts.columns(), counts.rows()));
        }
        return new Document(Texts.of("reports.authority.title"), true, parts, words.footer(task));
    }

    private static List<Sheet.Column> printedColumns() {
        return List.of(
                ReportWords.column("reports.column.at", 22),
                ReportWords.column("reports.column.viewer", 22),
                ReportWords.column("review.column.organisation", 26),
                ReportWords.column("notification.child", 24),
                ReportWords.column("inbox.column.plan", 16));
    }

    private List<String> printed(AccessLine line) {
        String child = line.nhsNumber() == null
                ? name(line)
                : String.join("\n", name(line), number(line), format.date(line.birthDate()));
        return List.of(
                format.exactMoment(line.at()),
                line.viewer() + "\n" + line.role(),
                organisation(line.organisation()) + (line.code() == null ? "" : "\n" + line.code()),
                child,
                PlanText.of(line.planTypes()));
    }

    private Sheet sheetOfSilent(ReportTask task, List<SilentCount> counts) {
        List<Sheet.Column> columns = List.of(
                ReportWords.column("reports.column.month", 16),
                ReportWords.column("reports.column.code", 10),
                ReportWords.column("review.column.organisation", 40),
                ReportWords.column("reports.column.views", 10));
        List<List<String>> rows = counts.stream()
                .map(count -> List.of(
                        ReportWords.month(count.month()),
                        count.code() == null ? "" : count.code(),
                        organisation(count.organisation()),
                        Long.toString(count.views())))
                .toList();
        return new Sheet(Texts.of("reports.authority.silent"), columns, rows, words.footer(task));
    }

    private static String organisation(String name) {
        return name == null ? Texts.of("reports.keptBack") : name;
    }

    private static String number(AccessLine line) {
        return line.nhsNumber() == null ? "" : line.nhsNumber().spaced();
    }

    private String name(AccessLine line) {
        return line.nhsNumber() == null
                ? Texts.of("review.numberHidden")
                : format.name(line.familyName(), line.givenNames());
    }
}
