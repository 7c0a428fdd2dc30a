package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.cpis.platform.sheet.Document;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;
import org.cpis.register.NhsNumber;
import org.cpis.review.ChildAccesses;
import org.cpis.review.ChildLine;
import org.cpis.review.ReportTask;

/** Who did what with the record of one child, as a document to read and as a table, both in one file. */
@ApplicationScoped
class ChildReport {

    @Inject
    private ChildAccesses accesses;

    @Inject
    private ReportWords words;

    @Inject
    private Format format;

    void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException {
        List<ChildLine> lines = lines(task.request().personId(), progress);
        Sheet sheet = sheet(task, lines);
        try (FileBundle files = new FileBundle(out)) {
            files.pdf("child-access.pdf", document(task, sheet));
            files.csv("child-access.csv", sheet);
        }
    }

    private List<ChildLine> lines(String person, IntConsumer progress) {
        List<ChildLine> lines = new ArrayList<>();
        List<ChildLine> block = accesses.next(person, null);
        while (!block.isEmpty()) {
            lines.addAll(block);
            progress.accept(lines.size());
            block = accesses.next(person, block.get(block.size() - 1));
        }
        return lines;
    }

    /** Names of staff stand in it only where it was decided so. */
    private Sheet sheet(ReportTask task, List<ChildLine> lines) {
        boolean named = task.request().named();
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(ReportWords.column("review.column.when", 27));
        columns.add(ReportWords.column("review.column.action", 30));
        if (named) {
            columns.add(ReportWords.column("review.column.who", 20));
        }
        columns.add(ReportWords.column("review.column.role", 24));
        columns.add(ReportWords.column("review.column.organisation", 30));
        columns.add(ReportWords.column("reports.column.code", 10));
        List<List<String>> rows = lines.stream().map(line -> row(line, named)).toList();
        return new Sheet(Texts.of("reports.child.title"), columns, rows, words.footer(task));
    }

    private List<String> row(ChildLine line, boolean named) {
        List<String> row = new ArrayList<>();
        row.add(format.exactMoment(line.at()));
        String silent = "SILENT".equals(line.mode()) ? " (" + Texts.of("mode.SILENT") + ")" : "";
        row.add(Texts.of("action." + line.action()) + silent);
        if (named) {
            row.add(line.userName());
        }
        row.add(line.roleName());
        row.add(line.organisation());
        row.add(line.code());
        return row;
    }

    private Document document(ReportTask task, Sheet sheet) {
        String number = accesses.number(task.request().personId())
                .map(NhsNumber::spaced)
                .orElse(Texts.of("review.numberHidden"));
        String scope = task.orderer().profile().organisationName();
        List<Document.Part> parts = List.of(
                new Document.Paragraph(Texts.of("reports.child.number", number)),
                new Document.Paragraph(
                        Texts.of("reports.child.about", scope, sheet.rows().size(), format.exactMoment(task.at()))),
                new Document.Paragraph(
                        Texts.of(task.request().named() ? "reports.child.named" : "reports.child.unnamed")),
                new Document.Paragraph(Texts.of("reports.child.one")),
                new Document.Heading(Texts.of("reports.child.events")),
                new Document.Table(sheet.columns(), sheet.rows()));
        return new Document(sheet.title(), true, parts, sheet.footer());
    }
}
