package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cpis.inbox.CallRow;
import org.cpis.inbox.Exported;
import org.cpis.inbox.FollowUpRow;
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
    private ItemFacts facts;

    @Inject
    private Format format;

    Sheet of(Exported exported) {
        List<Column> columns = List.of(
                new Column(Texts.of("export.column.part"), 10),
                new Column(Texts.of("export.column.when"), 12),
                new Column(Texts.of("export.column.what"), 18),
                new Column(Texts.of("export.column.who"), 22),
                new Column(Texts.of("export.column.text"), 60));
        List<List<String>> rows = new ArrayList<>();
        facts.of(exported.item()).forEach((key, value) -> rows.add(fact(key, value)));
        exported.item().history().forEach(step -> rows.add(step(step)));
        exported.item().calls().forEach(call -> rows.add(call(call)));
        String title = Texts.of("export.title.one", exported.item().row().reference());
        return new Sheet(title, columns, rows, words.footer(exported));
    }

    private static List<String> fact(String key, String value) {
        String known = value.isEmpty() ? Texts.of("fmt.notRecorded") : value;
        return List.of(Texts.of("export.part.fact"), "", Texts.of(key), "", known);
    }

    private List<String> step(FollowUpRow step) {
        return List.of(
                Texts.of("export.part.step"),
                format.moment(step.at()),
                Texts.of("step." + step.step()),
                step.author() + ", " + step.role(),
                ExportWords.joined(outcome(step), hands(step), contact(step), next(step), step.note()));
    }

    private static String outcome(FollowUpRow step) {
        String outcome = step.outcome() == null ? "" : Texts.of("outcome." + step.outcome());
        return empty(step.other()) ? outcome : outcome + " " + Texts.of("followUp.other.of", step.other());
    }

    private static String hands(FollowUpRow step) {
        if (empty(step.to())) {
            return "";
        }
        return empty(step.from()) ? Texts.of("owner.to", step.to()) : Texts.of("owner.fromTo", step.from(), step.to());
    }

    private String contact(FollowUpRow step) {
        if (empty(step.contact())) {
            return "";
        }
        String at =
                step.contactedAt() == null ? "" : Texts.of("followUp.contacted.at", format.moment(step.contactedAt()));
        return Texts.of("followUp.contacted", step.contact(), Texts.of("way." + step.way())) + at;
    }

    private String next(FollowUpRow step) {
        return step.nextOn() == null ? "" : Texts.of("followUp.next.on", format.date(step.nextOn()));
    }

    private static boolean empty(String text) {
        return text == null || text.isEmpty();
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
