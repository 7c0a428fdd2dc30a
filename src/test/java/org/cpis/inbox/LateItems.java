package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.inbox.batch.Escalator;
import org.cpis.lookup.Lookup;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.NumberStory;

/** Notifications of authority 903 that are late by as much as a test wants, and what the ladder did about them. */
@ApplicationScoped
public class LateItems {

    static final String AUTHORITY = "903";
    static final Actor WORKER = Actors.at(AUTHORITY, Activity.WORK_INBOX);

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_130_000);

    @Inject
    private Fixture fixture;

    @Inject
    private NumberStory story;

    @Inject
    private Lookup lookup;

    @Inject
    private MissedWork requests;

    @Inject
    private Escalator escalator;

    /** A notification about a child of its own, to a team without addresses of its own. @return its id */
    String notification() {
        NhsNumber number = NUMBERS.next();
        story.index(story.is(number, PersonStatus.ACTIVE));
        story.plan(AUTHORITY, number, PlanType.CPP);
        String person = story.idOf(number);
        fixture.as(
                Actors.nurse(), () -> lookup.open(person, lookup.check(person).consequence()));
        return fixture.text("SELECT id FROM notification WHERE person_id = ?", person);
    }

    /** As if it had come long ago and were due so many minutes from now; the ladder takes it before all others. */
    void due(String id, int minutes) {
        fixture.tamper(
                "UPDATE notification SET viewed_at = '2020-01-01', ladder_at = '2000-01-01',"
                        + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MINUTE, acknowledge_by = due_at, triage_by = due_at"
                        + " WHERE id = ?",
                minutes,
                id);
    }

    /** An urgent missed-alert request to the authority. @return its id */
    String request() {
        SoughtPerson sought = new SoughtPerson("Nemo", "Ida", LocalDate.of(2020, 1, 1), null);
        MissedAlertDraft draft = new MissedAlertDraft(
                AUTHORITY, Urgency.URGENT, null, sought, "Grace", "020 7946 0990", "Ask for bed 4.");
        return fixture.as(Actors.nurse(), () -> requests.send(draft));
    }

    /** As if it, or its being claimed, had come long ago and its running target were so many minutes from now. */
    void requestDue(String id, int minutes) {
        fixture.tamper(
                "UPDATE missed_alert SET asked_at = '2020-01-01', ladder_at = '2000-01-01',"
                        + " claimed_at = IF(claimed_at IS NULL, NULL, asked_at),"
                        + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MINUTE,"
                        + " answer_by = IF(answer_by IS NULL, NULL, due_at) WHERE id = ?",
                minutes,
                id);
    }

    /** A worker of the authority is away today. Null for {@code cover}: nobody covers. */
    void absent(String user, String cover) {
        fixture.tamper(
                "UPDATE worker SET absent_from = CURDATE() - INTERVAL 1 DAY, cover_id = ? WHERE authority = '903'"
                        + " AND user_id = ?",
                cover,
                user);
    }

    /** A manager or service manager of the authority, or a worker, with an address. */
    void worker(String level, String user) {
        fixture.tamper(
                "INSERT INTO worker (id, authority, user_id, name, level, email, version)"
                        + " VALUES (UUID(), '903', ?, 'Somebody', ?, CONCAT(?, '@council.example'), 1)",
                user,
                level,
                user);
    }

    void nobodyIsKnown() {
        fixture.tamper("DELETE FROM worker WHERE authority = '903' AND email LIKE '%@council.example'");
    }

    /** One run, as a node of its own would do it. */
    @ActivateRequestContext
    public int run() {
        return fixture.as(Actor.job("-", Activity.DELIVER), escalator::escalate);
    }

    /** For example {@code MANAGER 1}: level and whether it was told, lowest first. */
    List<String> escalations(String id) {
        return fixture.texts(
                "SELECT CONCAT(level, ' ', told) FROM escalation WHERE subject_id = ?"
                        + " ORDER BY FIELD(level, 'WORKER', 'MANAGER', 'SERVICE_MANAGER'), at",
                id);
    }

    /** Addresses that were written to, with what the letter says. */
    List<String> letters(String id) {
        return fixture.texts(
                "SELECT CONCAT(d.letter, ' ', IFNULL(d.address, r.address)) FROM delivery d"
                        + " LEFT JOIN delivery_recipient r ON r.id = d.recipient WHERE d.subject_id = ? ORDER BY 1",
                id);
    }

    long steps(String id) {
        return fixture.number("SELECT COUNT(*) FROM follow_up WHERE notification_id = ? AND step = 'ESCALATED'", id);
    }

    long ledgerRows(String id) {
        return fixture.number(
                "SELECT COUNT(*) FROM access_event e JOIN notification n ON n.person_id = e.person_id"
                        + " WHERE n.id = ? AND e.action = 'ESCALATED'",
                id);
    }
}
