package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.cpis.inbox.Exported;
import org.cpis.inbox.InboxRow;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.Sheet.Column;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.PlanText;
import org.cpis.platform.web.Texts;

/** Notifications as a table, one row for each. */
@ApplicationScoped
class ListSheet {

    @Inject
    private ExportWords words;

    @Inject
    private Format format;

    /** With a column for each fact, for a machine or a spreadsheet. */
    Sheet of(Exported exported) {
        List<Column> columns = List.of(
                new Column(Texts.of("export.column.reference"), 10),
                new Column(Texts.of("inbox.column.status"), 9),
                new Column(Texts.of("inbox.column.due"), 14),
                new Column(Texts.of("notification.child"), 20),
                new Column(Texts.of("notification.number"), 12),
                new Column(Texts.of("notification.born"), 10),
                new Column(Texts.of("inbox.column.plan"), 20),
                new Column(Texts.of("notification.at"), 14),
                new Column(Texts.of("export.column.views"), 10),
                new Column(Texts.of("notification.from"), 24),
                new Column(Texts.of("notification.viewer"), 16),
                new Column(Texts.of("notification.role"), 16),
                new Column(Texts.of("export.column.said"), 14),
                new Column(Texts.of("inbox.column.owner"), 16));
        return sheet(exported, columns, this::row);
    }

    /** With the facts that belong together in one column, so that all of it fits on a page in letters that can be read. */
    Sheet printed(Exported exported) {
        List<Column> columns = List.of(
                new Column(Texts.of("export.column.reference"), 13),
                new Column(Texts.of("inbox.column.due"), 11),
                new Column(Texts.of("notification.child"), 21),
                new Column(Texts.of("inbox.column.plan"), 17),
                new Column(Texts.of("notification.at"), 16),
                new Column(Texts.of("notification.from"), 25),
                new Column(Texts.of("inbox.column.owner"), 15));
        return sheet(exported, columns, this::printedRow);
    }

    private Sheet sheet(Exported exported, List<Column> columns, Function<InboxRow, List<String>> cells) {
        List<List<String>> rows = exported.rows().stream().map(cells).toList();
        return new Sheet(Texts.of("export.title.list"), columns, rows, words.footer(exported));
    }

    private List<String> printedRow(InboxRow row) {
        String times = row.isRepeated() ? Texts.of("visits.times", row.openings()) : "";
        return List.of(
                ExportWords.joined(row.reference(), Texts.of("status." + row.status())),
                words.due(row),
                ExportWords.joined(words.name(row), ExportWords.number(row), words.born(row)),
                PlanText.of(row.planTypes()),
                ExportWords.joined(format.moment(row.viewedAt()), times, words.said(row)),
                ExportWords.joined(row.viewerOrganisation(), row.viewerName() + ", " + row.viewerRole()),
                ExportWords.owner(row));
    }

    private List<String> row(InboxRow row) {
        return List.of(
                row.reference(),
                Texts.of("status." + row.status()),
                words.due(row),
                words.name(row),
                ExportWords.number(row),
                words.born(row),
                PlanText.of(row.planTypes()),
                format.moment(row.viewedAt()),
                Integer.toString(row.openings()),
                row.viewerOrganisation(),
                row.viewerName(),
                row.viewerRole(),
                words.said(row),
                ExportWords.owner(row));
    }
}
