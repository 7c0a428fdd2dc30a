package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cpis.inbox.CallRow;
import org.cpis.inbox.Exported;
import org.cpis.inbox.FollowUpRow;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.ItemState;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.Sheet.Column;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;

/** One notification as a table: its facts, its history, and the calls. */
@ApplicationScoped
class ItemSheet {

    @Inject
    private ExportWords words;

    @Inject
    private Format format;

    Sheet of(Exported exported) {
        List<Column> columns = List.of(
                new Column(Texts.of("export.column.part"), 10),
                new Column(Texts.of("export.column.when"), 12),
                new Column(Texts.of("export.column.what"), 18),
                new Column(Texts.of("export.column.who"), 22),
                new Column(Texts.of("export.column.text"), 60));
        List<List<String>> rows = new ArrayList<>(facts(exported.item().row()));
        rows.addAll(work(exported.item().state()));
        exported.item().history().forEach(step -> rows.add(step(step)));
        exported.item().calls().forEach(call -> rows.add(call(call)));
        String title = Texts.of("export.title.one", exported.item().row().reference());
        return new Sheet(title, columns, rows, words.footer(exported));
    }

    private List<List<String>> facts(InboxRow row) {
        List<List<String>> facts = new ArrayList<>(List.of(
                fact("notification.child", words.name(row)),
                fact("notification.number", ExportWords.number(row)),
                fact("notification.born", words.born(row)),
                fact("notification.plans", ExportWords.plans(row)),
                fact("notification.at", format.moment(row.viewedAt())),
                fact("export.column.views", Integer.toString(row.openings())),
                fact("notification.from", row.viewerOrganisation()),
                fact("notification.viewer", row.viewerName() + ", " + row.viewerRole()),
                fact("inbox.column.due", format.moment(row.dueAt())),
                fact("notification.status", Texts.of("status." + row.status())),
                fact("notification.owner", ExportWords.owner(row))));
        if (!words.said(row).isEmpty()) {
            facts.add(fact("export.column.said", words.said(row)));
        }
        return facts;
    }

    private List<List<String>> work(ItemState state) {
        String outcome = state.outcome() == null ? "" : Texts.of("outcome." + state.outcome());
        return List.of(
                fact("export.fact.seen", moment(state.seenAt(), state.seenBy())),
                fact("export.fact.acknowledged", moment(state.acknowledgedAt(), state.acknowledgedBy())),
                fact("export.fact.outcome", outcome),
                fact("export.fact.case", state.caseReference() == null ? "" : state.caseReference()));
    }

    private String moment(Instant at, String by) {
        return at == null || by == null ? "" : Texts.of("export.fact.by", format.moment(at), by);
    }

    private static List<String> fact(String key, String value) {
        String known = value.isEmpty() ? Texts.of("fmt.notRecorded") : value;
        return List.of(Texts.of("export.part.fact"), "", Texts.of(key), "", known);
    }

    private List<String> step(FollowUpRow step) {
        String outcome = step.outcome() == null ? "" : Texts.of("outcome." + step.outcome());
        return List.of(
                Texts.of("export.part.step"),
                format.moment(step.at()),
                Texts.of("step." + step.step()),
                step.author() + ", " + step.role(),
                ExportWords.joined(outcome, step.note()));
    }

    private List<String> call(CallRow call) {
        return List.of(
                Texts.of("export.part.call"),
                format.moment(call.rangAt()),
                Texts.of("call.outcome." + call.outcome()),
                call.caller() + ", " + call.role(),
                call.note());
    }
}
