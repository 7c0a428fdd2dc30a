package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.KeyedDigest;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.ReasonKind;
import org.cpis.ledger.Reasons;
import org.cpis.ledger.Recorded;
import org.cpis.lookup.Lookup;
import org.cpis.platform.Ids;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;

/** Children about whom something stands in every table that has a period, written at a moment. */
@ApplicationScoped
public class AgedWords {

    private static final String REQUESTS = "missed_alert m JOIN missed_alert_step s ON s.missed_alert_id = m.id";

    @Inject
    private Fixture fixture;

    @Inject
    private NumberStory story;

    @Inject
    private Lookup lookup;

    @Inject
    private Ledger ledger;

    @Inject
    private Reasons reasons;

    @Inject
    private KeyedDigest digest;

    @Inject
    private TestTime time;

    /** @param notification of the child; its event in the ledger is of the same moment as its words */
    record Child(NhsNumber number, String person, String notification, String event) {}

    Child child(NhsNumber number, Instant then) {
        story.index(story.is(number, PersonStatus.ACTIVE));
        story.plan("901", number, PlanType.CPP);
        String person = story.idOf(number);
        fixture.as(
                Actors.nurse(), () -> lookup.open(person, lookup.check(person).consequence()));
        String notification = fixture.text("SELECT id FROM notification WHERE person_id = ?", person);
        Child child = new Child(number, person, notification, reason(person, then));
        String at = LedgerKeys.time(then);
        casework(child, at);
        delivery(child, at);
        missedAlert(child, at);
        alert(child, at);
        sample(child, at);
        missing(child, at);
        return child;
    }

    private String reason(String person, Instant then) {
        String words = "Sat beside the child";
        Entry entry = Entry.about(person, Action.REASON_GIVEN, Outcome.DONE, "reason OTHER, words " + digest.of(words));
        Recorded event = fixture.as(Actors.nurse(), () -> time.at(then, () -> ledger.append(entry)));
        fixture.doAs(Actors.nurse(), () -> reasons.keep(event, ReasonKind.OTHER, words));
        return event.id();
    }

    private void casework(Child child, String at) {
        String of = child.notification();
        fixture.tamper(
                "UPDATE notification SET status = 'CLOSED', clock = 'NONE', closed_at = ?, pause_reason = 'w' WHERE id"
                        + " = ?",
                at,
                of);
        fixture.tamper(
                "INSERT INTO follow_up (id, notification_id, at, step, note, author_id, author_name, author_role)"
                        + " VALUES (?, ?, ?, 'FOLLOWED_UP', 'words', 'a', 'A', 'R')",
                id(),
                of,
                at);
        typed(child, at);
    }

    private void typed(Child child, String at) {
        String of = child.notification();
        fixture.tamper(
                "INSERT INTO clinician_call VALUES (?, ?, ?, ?, 'NO_ANSWER', 'words', 'A', 'R')", id(), of, at, at);
        fixture.tamper("INSERT INTO callback VALUES (?, 'N', '020', '', ?, ?, 1)", child.event(), at, at);
        fixture.tamper("INSERT INTO follow_up_draft VALUES (?, 'a', '{}', ?)", of, at);
    }

    private void delivery(Child child, String at) {
        fixture.tamper(
                "INSERT INTO delivery (id, event_id, authority, channel, recipient, reference, occurred_at, digest,"
                        + " state, attempts, due_at, outcome, created_at, done_at, version)"
                        + " VALUES (?, ?, '901', 'EMAIL', ?, 'R', ?, 0, 'DELIVERED', 1, ?, '', ?, ?, 1)",
                id(),
                child.notification(),
                id(),
                at,
                at,
                at,
                at);
    }

    private void missedAlert(Child child, String at) {
        String request = id();
        fixture.tamper(
                "INSERT INTO missed_alert (id, reference, authority, asked_at, due_at, urgency, status, outcome,"
                        + " person_id, note, requester_id, requester_name, requester_role, requester_organisation,"
                        + " requester_organisation_name, callback_name, callback_phone, version) VALUES (?, ?, '901', ?,"
                        + " ?, 'ROUTINE', 'ANSWERED', 'KNOWN_NO_PLAN', ?, 'words', 'a', 'A', 'R', 'ZT101', 'O', 'N',"
                        + " '020', 1)",
                request,
                reference(child), // a request goes on under the number that this one leads to
                at,
                at,
                child.person());
        fixture.tamper(
                "INSERT INTO missed_alert_step VALUES (?, ?, ?, 'ANSWERED', '901', 'words', 'a', 'A')",
                id(),
                request,
                at);
    }

    private void alert(Child child, String at) {
        String alert = id();
        fixture.tamper(
                "INSERT INTO privacy_alert (id, kind, organisation, person_id, event_id, at, state, evidence, version,"
                        + " outcome, evidence_notes, told_at) VALUES (?, 'BREAK_GLASS', 'NAT1', ?, ?, ?, 'CLOSED', '', 1,"
                        + " 'JUSTIFIED', 1, ?)",
                alert,
                child.person(),
                child.event(),
                at,
                at);
        fixture.tamper(
                "INSERT INTO privacy_alert_entry VALUES (?, ?, ?, 'NOTED', 'OTHER', NULL, 'words', 'a', 'A')",
                id(),
                alert,
                at);
    }

    private void sample(Child child, String at) {
        String day = at.substring(0, 10);
        fixture.tamper("INSERT IGNORE INTO review_sample_day VALUES (?, '', 5, ?)", day, at);
        fixture.tamper(
                "INSERT INTO review_sample (event_id, organisation, day, answer, words) VALUES (?, 'NAT1', ?,"
                        + " 'EXPLAINED', 'words')",
                child.event(),
                day);
    }

    private void missing(Child child, String at) {
        String upload = id();
        fixture.tamper(
                "INSERT INTO upload (id, authority, sequence, mode, digest, sender, received_at, finished_at, status,"
                        + " attempts, received, loaded, rejected, message, version) VALUES (?, 'ZZ9', 1, 'full', '', 's',"
                        + " ?, ?, 'FINISHED', 1, 1, 1, 0, '', 1)",
                upload,
                at,
                at);
        fixture.tamper(
                "INSERT INTO upload_missing VALUES (?, 1, ?, ?, ?, 'CPP', NULL)",
                upload,
                id(),
                child.person(),
                child.number().digits());
    }

    List<RetentionKind> left(Child child) {
        return Arrays.stream(RetentionKind.values())
                .filter(kind -> fixture.number("SELECT " + count(kind, child)) > 0)
                .toList();
    }

    private String count(RetentionKind kind, Child child) {
        String of = "notification_id = '" + child.notification() + "'";
        String event = "event_id = '" + child.event() + "'";
        String person = "person_id = '" + child.person() + "'";
        return switch (kind) {
            case REASONS -> some("access_reason", event);
            case CASEWORK ->
                some("follow_up", "note <> '' AND " + of) + " + " + some("clinician_call", "note <> '' AND " + of)
                        + " + " + some("notification", "pause_reason <> '' AND id = '" + child.notification() + "'");
            case CALLBACKS -> some("callback", event);
            case DRAFTS -> some("follow_up_draft", of);
            case MISSED_ALERTS ->
                some(REQUESTS, "(m.note <> '' OR s.note <> '') AND m.reference = '" + reference(child) + "'");
            case ALERTS ->
                some("privacy_alert_entry e JOIN privacy_alert a ON a.id = e.alert_id", "words <> '' AND " + person);
            case SAMPLES -> some("review_sample", "words <> '' AND " + event);
            case MISSING_PLANS -> some("upload_missing", person);
            case DELIVERIES ->
                some("delivery", "channel = 'EMAIL' AND reference = 'R' AND event_id = '" + child.notification() + "'");
            case LEDGER -> "0"; // the events of one child do not go before others
        };
    }

    private static String some(String table, String condition) {
        return "(SELECT COUNT(*) FROM " + table + " WHERE " + condition + ")";
    }

    private String reference(Child child) {
        return fixture.text("SELECT reference FROM notification WHERE id = ?", child.notification());
    }

    private String id() {
        return Ids.next(fixture.clock().instant());
    }
}
