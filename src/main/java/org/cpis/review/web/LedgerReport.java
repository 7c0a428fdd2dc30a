package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;
import org.cpis.review.LedgerEventRows;
import org.cpis.review.LedgerRow;
import org.cpis.review.ReportSettings;
import org.cpis.review.ReportTask;

/** The events that a search of the ledger finds, as a table. */
@ApplicationScoped
class LedgerReport {

    @Inject
    private LedgerEventRows events;

    @Inject
    private ReportSettings settings;

    @Inject
    private ReportWords words;

    @Inject
    private Format format;

    void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException {
        int most = settings.mostRows(task.request().kind());
        List<LedgerRow> found = events.read(task.request().criteria(), most, progress);
        progress.accept(found.size());
        List<Sheet.Column> columns = List.of(
                ReportWords.column("review.column.when", 20),
                ReportWords.column("review.column.action", 20),
                ReportWords.column("review.column.who", 18),
                ReportWords.column("review.column.role", 18),
                ReportWords.column("review.column.organisation", 24),
                ReportWords.column("review.column.person", 12),
                ReportWords.column("review.column.outcome", 12),
                ReportWords.column("review.column.detail", 30));
        List<List<String>> rows = found.stream().map(this::row).toList();
        Sheet sheet = new Sheet(Texts.of("review.results"), columns, rows, words.footer(task));
        task.request().format().write(sheet, out);
    }

    private List<String> row(LedgerRow event) {
        return List.of(
                format.exactMoment(event.at()),
                Texts.of("action." + event.action()),
                event.userName(),
                event.roleName(),
                event.organisationName(),
                number(event),
                Texts.of("ledgerOutcome." + event.outcome()),
                event.detail());
    }

    private static String number(LedgerRow event) {
        if (event.isNumberHidden()) {
            return Texts.of("review.numberHidden");
        }
        return event.nhsNumber() == null ? "" : event.nhsNumber().spaced();
    }
}
