package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpis.inbox.CallbackView;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.ItemState;
import org.cpis.inbox.Mark;
import org.cpis.inbox.NotificationView;
import org.cpis.inbox.RunningClock;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.PlanText;
import org.cpis.platform.web.Texts;

/**
 * What the page of one notification says, in the words of a file: a value for each label, empty where it is not recorded.
 *
 * <p>Size: thirty facts, one line each.
 */
@ApplicationScoped
class ItemFacts {

    @Inject
    private ExportWords words;

    @Inject
    private Format format;

    /** In the order of the page. */
    Map<String, String> of(NotificationView item) {
        Map<String, String> facts = new LinkedHashMap<>();
        person(item.row(), facts);
        view(item.row(), facts);
        where(item, facts);
        targets(item, facts);
        end(item, facts);
        callback(item.callback(), facts);
        return facts;
    }

    private void person(InboxRow row, Map<String, String> facts) {
        facts.put("notification.child", words.name(row));
        facts.put("notification.number", ExportWords.number(row));
        facts.put("notification.born", words.born(row));
        facts.put("notification.plans", PlanText.of(row.planTypes()));
    }

    private void view(InboxRow row, Map<String, String> facts) {
        facts.put("notification.at", format.moment(row.viewedAt()));
        facts.put("export.column.views", Integer.toString(row.openings()));
        add(facts, "export.fact.last", moment(row.lastViewedAt()));
        facts.put("notification.from", row.viewerOrganisation());
        facts.put("notification.viewer", row.viewerName() + ", " + row.viewerRole());
        add(facts, "clinician.title", row.mark() == Mark.NONE ? "" : Texts.of("mark.told." + row.mark()));
        add(facts, "notBrought.on", row.isNotBrought() ? format.date(row.appointmentOn()) : "");
    }

    private void where(NotificationView item, Map<String, String> facts) {
        String queue = Texts.of("queue." + item.row().queue());
        String why = Texts.of("circumstance." + item.state().circumstance());
        facts.put("notification.queue", Texts.of("notification.queue.why", queue, why));
        facts.put("notification.team", text(item.row().teamCode()));
        facts.put("notification.owner", ExportWords.owner(item.row()));
        facts.put("notification.status", Texts.of("status." + item.row().status()));
    }

    private void targets(NotificationView item, Map<String, String> facts) {
        ItemState state = item.state();
        facts.put("notification.due", moment(state.acknowledgeBy()));
        facts.put("export.fact.seen", by(state.seenAt(), state.seenBy()));
        facts.put("export.fact.acknowledged", by(state.acknowledgedAt(), state.acknowledgedBy()));
        facts.put("notification.triage", moment(state.triageBy()));
        facts.put("export.fact.triaged", moment(state.triagedAt()));
        add(facts, "notification.next", state.nextOn() == null ? "" : format.date(state.nextOn()));
        boolean proposed = item.row().clock() == RunningClock.SIGN_OFF;
        add(facts, "notification.signOffBy", proposed ? format.moment(item.row().dueAt()) : "");
        add(facts, "export.fact.paused", moment(item.row().pausedAt()));
        add(facts, "export.fact.pause", item.row().isNamed() ? text(state.pauseReason()) : "");
    }

    private void end(NotificationView item, Map<String, String> facts) {
        ItemState state = item.state();
        facts.put("export.fact.outcome", state.outcome() == null ? "" : Texts.of("outcome." + state.outcome()));
        add(
                facts,
                "signOff.title",
                state.signOffs().stream()
                        .map(reason -> Texts.of("signOff.reason." + reason))
                        .collect(Collectors.joining("; ")));
        add(facts, "export.fact.closed", moment(state.closedAt()));
        facts.put("export.fact.case", text(state.caseReference()));
        add(facts, "case.on", state.caseRecordedOn() == null ? "" : format.date(state.caseRecordedOn()));
    }

    private void callback(CallbackView back, Map<String, String> facts) {
        if (back != null) {
            facts.put("callback.name", text(back.name()));
            facts.put("callback.phone", text(back.phone()));
            facts.put("callback.bleep", text(back.bleep()));
            facts.put("callback.until", moment(back.until()));
        }
    }

    /** What a page leaves out where there is none. */
    private static void add(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(key, value);
        }
    }

    private String by(Instant at, String who) {
        return at == null || who == null ? "" : Texts.of("export.fact.by", format.moment(at), who);
    }

    private String moment(Instant at) {
        return at == null ? "" : format.moment(at);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
