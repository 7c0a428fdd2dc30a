package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.platform.Ids;
import org.cpis.support.Fixture;
import org.cpis.synthetic.KnownPeople;

/** Notifications put straight into the table, of authorities that nobody else asks for. */
@ApplicationScoped
public class MadeRows {

    /** Received so long ago that nobody misses their deliveries. */
    static final Duration AGE = Duration.ofDays(60);

    private static final String INSERT = """
            INSERT INTO notification (id, reference, authority, event_id, person_id, plan_types, viewer_name, viewer_role,
            viewer_organisation, viewed_at, due_at, acknowledge_by, triage_by, status, version)
            VALUES (?, ?, ?, ?, ?, 'CPP', 'Some Nurse', 'Nurse', 'Some Ward', ?, ?, ?, ?, 'RECEIVED', 1)""";

    @Inject
    private Fixture fixture;

    /** @param changes column, value, column, value */
    public String put(String authority, Object... changes) {
        return received(fixture.clock().instant(), authority, changes);
    }

    /** One that came at a moment of the past. */
    String received(Instant at, String authority, Object... changes) {
        Instant now = fixture.clock().instant();
        String id = Ids.next(at);
        LocalDateTime viewed = utc(now.minus(AGE));
        LocalDateTime due = utc(now.plus(Duration.ofHours(1)));
        String person = fixture.idOf(KnownPeople.CHILD_WITH_PLAN);
        fixture.tamper(INSERT, id, Reference.of(id), authority, Ids.next(now), person, viewed, due, due, due);
        for (int i = 0; i < changes.length; i += 2) {
            fixture.tamper("UPDATE notification SET " + changes[i] + " = ? WHERE id = ?", changes[i + 1], id);
        }
        return id;
    }

    /** As if its offices never opened: the night keeps what it has, though the hand-over runs every minute. */
    void neverOpens(String authority) {
        fixture.tamper(
                "INSERT IGNORE INTO organisation (code, name, kind, version) VALUES (?, ?, 'LOCAL_AUTHORITY', 1)",
                authority,
                authority);
        fixture.tamper(
                "INSERT IGNORE INTO contact_point (authority, emergency_phone, opens, closes, last_confirmed, version)"
                        + " VALUES (?, '020 7946 0901', '00:00', '00:00', '2026-01-01', 1)",
                authority);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Somebody at an authority, with a number. */
    static Actor worker(String authority, int number, Activity... activities) {
        String id = "5550000" + (50_000 + number);
        RoleProfile profile = new RoleProfile(
                id + "1", "S0:G0:R0", "Worker", authority, "Authority " + authority, Set.of(activities));
        return new Actor(id, "Worker " + number, profile, 3, "session-" + id);
    }

    static List<String> ids(InboxListing page) {
        return page.rows().stream().map(InboxRow::id).toList();
    }
}
