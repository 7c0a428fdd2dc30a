package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.cpis.inbox.MadeRows;
import org.cpis.platform.Ids;
import org.cpis.support.Fixture;

/** Last month in a region of its own: two authorities and a site. Each figure comes out differently. */
@ApplicationScoped
public class BenefitsData {

    static final String MACHINE = "cpis-la-BENA";
    static final String PERSON = "555000000108";

    private static final List<String> CODES = List.of("BENA", "BENB", "BENS", "BEN1", "BEN2");

    private static final String UPLOAD =
            "INSERT INTO upload (id, authority, sequence, mode, digest, sender, received_at,"
                    + " finished_at, status, attempts, file_code, received, loaded, rejected, message, version)"
                    + " VALUES (?, ?, 1, ?, '', ?, ?, ?, 'FINISHED', 1, ?, 1, 1, 0, '', 1)";

    private static final String REJECT = "INSERT INTO rejected_record (id, authority, upload_id, sequence, position,"
            + " record_id, plan_type, carries_end, code, column_name, location, message, state, at, closed_at, version)"
            + " SELECT ?, authority, id, 1, 1, 'r', 'CPP', FALSE, 'CPR01', 'nhs_number', 'line 2', '', ?, ?, ?, 1"
            + " FROM upload WHERE authority = ? LIMIT 1";

    private static final String MISSED =
            "INSERT INTO missed_alert (id, reference, authority, asked_at, due_at, urgency, status, note,"
                    + " requester_id, requester_name, requester_role, requester_organisation, requester_organisation_name,"
                    + " callback_name, callback_phone, claimed_at, version) VALUES (?, 'AAAA-AAAA', 'BENA', ?, ?, 'ROUTINE',"
                    + " ?, '', 'x', 'x', 'x', 'BENS', 'x', 'x', 'x', ?, 1)";

    @Inject
    private Fixture fixture;

    @Inject
    private MadeRows notifications;

    /** @param month a past one */
    void make(YearMonth month) {
        organisation("BEN1", "REGION", null);
        organisation("BEN2", "REGION", null);
        organisation("BENA", "LOCAL_AUTHORITY", "BEN1");
        organisation("BENB", "LOCAL_AUTHORITY", "BEN1");
        organisation("BENS", "SITE", "BEN1");
        Instant begins = fixture.at(month.atDay(1));
        files(month);
        told(begins, fixture.at(month.plusMonths(1).atDay(1)));
        rejects(begins);
        missed(begins);
        seen(month);
    }

    void remove() {
        String ofNotifications = " IN (SELECT id FROM notification WHERE authority IN ('BENA', 'BENB'))";
        fixture.tamper("DELETE FROM clinician_call WHERE notification_id" + ofNotifications);
        fixture.tamper("DELETE FROM callback WHERE event_id IN (SELECT event_id FROM notification_opening WHERE"
                + " notification_id" + ofNotifications + ")");
        fixture.tamper("DELETE FROM notification_opening WHERE notification_id" + ofNotifications);
        for (String table : List.of("notification", "rejected_record", "upload", "missed_alert", "missed_upload")) {
            fixture.tamper("DELETE FROM " + table + " WHERE authority IN ('BENA', 'BENB')");
        }
        fixture.tamper("DELETE FROM access_seen WHERE organisation = 'BENS'");
        fixture.tamper("DELETE FROM go_live WHERE organisation IN ('BENA', 'BENB', 'BENS')");
        CODES.forEach(code -> fixture.tamper("DELETE FROM organisation WHERE code = ?", code));
    }

    private void organisation(String code, String kind, String region) {
        fixture.tamper(
                "INSERT INTO organisation (code, name, kind, region, version) VALUES (?, ?, ?, ?, 1)",
                code,
                "Benefits " + code,
                kind,
                region);
    }

    /** A by machine on all days but two, B in the browser on all but four, and a broken one and a single record. */
    private void files(YearMonth month) {
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            Instant noon = fixture.at(month.atDay(day)).plus(Duration.ofHours(12));
            if (day <= month.lengthOfMonth() - 2) {
                upload("BENA", "delta", MACHINE, noon, "CPF02");
            }
            if (day <= month.lengthOfMonth() - 4) {
                upload("BENB", "delta", PERSON, noon, "CPF03");
            }
        }
        Instant last = fixture.at(month.atEndOfMonth());
        upload("BENB", "full", MACHINE, last, "CPF01");
        upload("BENB", "record", PERSON, last, "CPF02");
    }

    private void upload(String authority, String mode, String sender, Instant at, String code) {
        fixture.tamper(UPLOAD, id(), authority, mode, sender, utc(at), utc(at), code);
    }

    /** In the month from its first moment to before its last: taken 2, 6 hours and never; of the month before: 4 hours. */
    private void told(Instant begins, Instant ends) {
        String first = told("BENA", begins, 2);
        fixture.tamper(
                "UPDATE notification SET openings = 2, status = 'CLOSED', closed_at = ?, outcome = 'HEALTH_CONTACTED'"
                        + " WHERE id = ?",
                utc(hours(begins, 5)),
                first);
        followed(first, begins);
        String second = told("BENB", hours(begins, 100), 6);
        fixture.tamper(
                "UPDATE notification SET status = 'CLOSED', closed_at = ?, outcome = 'NO_FURTHER_ACTION' WHERE id = ?",
                utc(hours(begins, 110)),
                second);
        notifications.put("BENB", "viewed_at", utc(ends.minusMillis(1)));
        notifications.put("BENB", "viewed_at", utc(ends));
        told("BENB", begins.minusMillis(1), 4);
        String other = told("BENA", hours(begins, 1), 50);
        fixture.tamper("UPDATE notification SET kind = 'NOT_BROUGHT' WHERE id = ?", other);
    }

    private String told(String authority, Instant viewed, int taken) {
        return notifications.put(
                authority,
                "viewed_at",
                utc(viewed),
                "acknowledged_at",
                utc(hours(viewed, taken)),
                "status",
                "ACKNOWLEDGED");
    }

    /** One number left, two calls. */
    private void followed(String notification, Instant at) {
        String event = id();
        fixture.tamper(
                "INSERT INTO notification_opening (id, notification_id, event_id, at) VALUES (?, ?, ?, ?)",
                id(),
                notification,
                event,
                utc(at));
        fixture.tamper(
                "INSERT INTO callback (event_id, name, phone, bleep, valid_until, changed_at, version)"
                        + " VALUES (?, 'x', '', '', ?, ?, 1)",
                event,
                utc(at),
                utc(at));
        rang(notification, at);
        rang(notification, at);
    }

    private void rang(String notification, Instant at) {
        fixture.tamper(
                "INSERT INTO clinician_call (id, notification_id, rang_at, recorded_at, outcome, note, caller_name,"
                        + " caller_role) VALUES (?, ?, ?, ?, 'SPOKE', '', 'x', 'x')",
                id(),
                notification,
                utc(at),
                utc(at));
    }

    /** Loaded after exactly seven days, after more, closed without loading, and still open. */
    private void rejects(Instant begins) {
        reject("CORRECTED", begins, hours(begins, 7 * 24));
        reject("CORRECTED", begins, hours(begins, 7 * 24 + 1));
        reject("DONE", begins, hours(begins, 1));
        reject("OPEN", begins, null);
        reject("OPEN", fixture.clock().instant(), null); // its days are not over
    }

    private void reject(String state, Instant at, Instant closed) {
        fixture.tamper(REJECT, id(), state, utc(at), closed == null ? null : utc(closed), "BENA");
    }

    /** Taken up in time and answered, twice too late or not at all, and in time without an answer. */
    private void missed(Instant begins) {
        missed(begins, "ANSWERED", begins);
        missed(begins, "ANSWERED", hours(begins, 1));
        missed(begins, "SENT", null);
        missed(begins, "CLAIMED", begins.minusMillis(1));
        missed(begins.minusMillis(1), "ANSWERED", begins.minusMillis(1));
        missed(fixture.clock().instant().plusSeconds(600), "SENT", null); // its time is not over
    }

    private void missed(Instant due, String status, Instant owned) {
        Object taken = owned == null ? null : utc(owned);
        fixture.tamper(MISSED, id(), utc(due.minusSeconds(3600)), utc(due), status, taken);
    }

    /** Four alerts, three of them opened; both days at the edges of the month. */
    private void seen(YearMonth month) {
        seen(month.atDay(1).toString(), 3, 1);
        seen(month.atEndOfMonth().toString(), 1, 0);
    }

    private void seen(String day, int found, int opens) {
        fixture.tamper(
                "INSERT INTO access_seen (day, organisation, user_id, person_id, begins, ends, found, opens)"
                        + " VALUES (?, 'BENS', 'x', ?, ?, ?, ?, ?)",
                day,
                id(),
                day,
                day,
                found,
                opens);
    }

    private static Instant hours(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private String id() {
        return Ids.next(fixture.clock().instant());
    }
}
