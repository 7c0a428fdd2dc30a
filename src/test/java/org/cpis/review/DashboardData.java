package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.inbox.MadeRows;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.ReasonKind;
import org.cpis.ledger.Reasons;
import org.cpis.platform.Ids;
import org.cpis.support.Fixture;

/** A region of its own for each test: a trust with a department and a ward, an authority; and a department elsewhere. */
@ApplicationScoped
public class DashboardData {

    static final int WARD_VIEWS = 60;

    private static final String ORGANISATION =
            "INSERT INTO organisation (code, name, kind, region, parent, setting_kind,"
                    + " version) VALUES (?, ?, ?, ?, ?, ?, 1)";

    private static final String UPLOAD =
            "INSERT INTO upload (id, authority, sequence, mode, digest, sender, received_at,"
                    + " finished_at, status, attempts, file_code, received, loaded, rejected, message, version)"
                    + " VALUES (?, ?, 1, 'delta', '', 'test', ?, ?, 'FINISHED', 1, 'CPF03', 5, 3, 2, '', 1)";

    private static final String REJECT = "INSERT INTO rejected_record (id, authority, upload_id, sequence, position,"
            + " record_id, plan_type, carries_end, code, detail, column_name, location, message, state, at, version)"
            + " VALUES (?, ?, ?, 1, ?, 'r', 'CPP', FALSE, ?, ?, 'nhs_number', 'line 2', '', 'OPEN', ?, 1)";

    @Inject
    private Fixture fixture;

    @Inject
    private MadeRows notifications;

    @Inject
    private Ledger ledger;

    @Inject
    private Reasons reasons;

    @Inject
    private UserTransaction transaction;

    private int tests;

    /** @return end of the codes of this test's organisations */
    String make() {
        String one = "Y" + tests++;
        organisation("R" + one, "REGION", null, null, null);
        organisation("T" + one, "TRUST", "R" + one, null, null);
        organisation("E" + one, "SITE", "R" + one, "T" + one, "EMERGENCY_DEPARTMENT");
        organisation("W" + one, "SITE", "R" + one, "T" + one, "PAEDIATRIC_WARD");
        organisation("A" + one, "LOCAL_AUTHORITY", "R" + one, null, null);
        organisation("X" + one, "SITE", "DR2", null, "MATERNITY");
        return one;
    }

    /** Nothing that another test could meet; the ledger keeps what was looked at. */
    void remove(String one) {
        fixture.tamper("DELETE FROM rejected_record WHERE authority = ?", "A" + one);
        fixture.tamper("DELETE FROM upload WHERE authority = ?", "A" + one);
        fixture.tamper("DELETE FROM notification WHERE authority = ?", "A" + one);
        fixture.tamper("DELETE FROM privacy_alert WHERE organisation = ?", "E" + one);
        fixture.tamper("DELETE FROM organisation WHERE code LIKE ?", "_" + one);
    }

    private void organisation(String code, String kind, String region, String parent, String setting) {
        fixture.tamper(ORGANISATION, code, "Name of " + code, kind, region, parent, setting);
    }

    /** In the department: three checks, two with an alert, one of them opened; a reason. On the ward: many silent views. */
    void looks(String one) throws Exception {
        Actor nurse = somebody("E" + one, "nurse-" + one, Activity.VIEW_AND_NOTIFY);
        Actor ward = somebody("W" + one, "ward-" + one, Activity.VIEW_SILENTLY);
        Actor elsewhere = somebody("X" + one, "elsewhere-" + one, Activity.VIEW_AND_NOTIFY);
        String child = id();
        append(nurse, looked(Action.CHECKED, "NOTIFY", Outcome.FOUND, child));
        append(nurse, looked(Action.OPENED, "NOTIFY", Outcome.FOUND, child));
        append(nurse, looked(Action.CHECKED, "NOTIFY", Outcome.FOUND, id()));
        append(nurse, looked(Action.CHECKED, "NOTIFY", Outcome.NOTHING, id()));
        append(nurse, looked(Action.CHECKED, "NOTIFY", Outcome.REFUSED, id()));
        append(ward, Collections.nCopies(WARD_VIEWS, looked(Action.OPENED, "SILENT", Outcome.FOUND, id())));
        append(elsewhere, looked(Action.OPENED, "NOTIFY", Outcome.FOUND, id()));
        fixture.as(nurse, () -> {
            transaction.begin();
            var event = ledger.append(looked(Action.BREAK_GLASS, "NONE", Outcome.DONE, id()));
            reasons.keep(event, ReasonKind.TREATING_NOW, "words");
            transaction.commit();
            return null;
        });
    }

    private void append(Actor actor, Entry entry) {
        append(actor, List.of(entry));
    }

    private void append(Actor actor, List<Entry> entries) {
        fixture.doAs(actor, () -> ledger.appendAll(entries));
    }

    private static Entry looked(Action action, String mode, Outcome outcome, String person) {
        return new Entry(action, mode, outcome, person, "test");
    }

    /**
     * Three acknowledged after 57, 58 and 59 days, of which one is closed; one overdue. A file with two rejects. An alert.
     * Before that week: one acknowledged after 40 days, and a file.
     */
    void authority(String one) {
        Instant now = fixture.clock().instant();
        for (int days : List.of(1, 2, 3, 20)) {
            notifications.put("A" + one, "viewed_at", ago(now, 60), "acknowledged_at", ago(now, days));
        }
        String closed =
                "UPDATE notification SET status = 'CLOSED', closed_at = ? WHERE authority = ? AND acknowledged_at = ?";
        fixture.tamper(closed, ago(now, 1), "A" + one, ago(now, 2));
        notifications.put("A" + one, "due_at", ago(now, 1));
        String upload = id();
        fixture.tamper(UPLOAD, upload, "A" + one, ago(now, 1), ago(now, 1));
        fixture.tamper(UPLOAD, id(), "A" + one, ago(now, 20), ago(now, 20));
        fixture.tamper(REJECT, id(), "A" + one, upload, 1, "CPR01", null, ago(now, 1));
        fixture.tamper(REJECT, id(), "A" + one, upload, 2, "CPR07", "P13", ago(now, 1));
        fixture.tamper(
                "INSERT INTO privacy_alert (id, kind, organisation, event_id, at, state, evidence, version)"
                        + " VALUES (?, 'BREAK_GLASS', ?, ?, ?, 'OPEN', 'test', 1)",
                id(),
                "E" + one,
                id(),
                ago(now, 10));
    }

    /** What is counted of the department and the ward. */
    List<String> cells(String one) {
        Map<String, String> counts = Map.of(
                "access_day", "events",
                "access_hour", "events",
                "access_viewer", "opens, ' ', checks",
                "access_seen", "found, ' ', opens");
        return AccessCells.TABLES.stream()
                .flatMap(table -> fixture
                        .texts(
                                "SELECT CONCAT(day, ' ', organisation, ' ', " + counts.get(table) + ") FROM " + table
                                        + " WHERE organisation IN (?, ?) ORDER BY 1",
                                "E" + one,
                                "W" + one)
                        .stream())
                .toList();
    }

    private static LocalDateTime ago(Instant now, int days) {
        return LocalDateTime.ofInstant(now.minus(Duration.ofDays(days)), ZoneOffset.UTC);
    }

    private String id() {
        return Ids.next(fixture.clock().instant());
    }

    static Actor somebody(String organisation, String user, Activity... activities) {
        RoleProfile profile = new RoleProfile(
                user, "S0:G0:Y", "Role of " + user, organisation, "Name of " + organisation, Set.of(activities));
        return new Actor(user, "Name of " + user, profile, 3, "session-" + user);
    }
}
