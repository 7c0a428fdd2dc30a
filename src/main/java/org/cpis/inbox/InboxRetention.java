package org.cpis.inbox;

import java.util.List;
import org.cpis.ledger.LedgerRetention;
import org.cpis.platform.Sweep;

/** What the inbox keeps in words and removes when the period is over. Notifications, their steps and times stay. */
public final class InboxRetention {

    private static final String CASE = "JOIN notification n ON n.id = t.notification_id";
    private static final String OLD_CASE = "n.status = 'CLOSED' AND n.closed_at < :before AND ";

    /** Somebody may have typed anew in the meantime. */
    private static final String NOT_NEW = " < UTC_TIMESTAMP(6) - INTERVAL 27 DAY";

    /** What exports were for. */
    public static final List<Sweep> REASONS = List.of(LedgerRetention.beside("export_reason"));

    /** Notes, contacts and logs of calls of closed notifications. */
    public static final List<Sweep> CASEWORK = List.of(
            Sweep.byId(
                    "follow_up",
                    CASE,
                    OLD_CASE + "(t.note <> '' OR t.contact <> '')",
                    "n.person_id",
                    "CALL erase_follow_up (?1)"),
            Sweep.byId(
                    "clinician_call", CASE, OLD_CASE + "t.note <> ''", "n.person_id", "CALL erase_clinician_call (?1)"),
            Sweep.byId(
                    "notification",
                    "",
                    "t.status = 'CLOSED' AND t.closed_at < :before AND t.pause_reason <> ''",
                    "t.person_id",
                    "UPDATE notification SET pause_reason = NULL WHERE id = ?1 AND status = 'CLOSED'"));

    /** How clinicians wanted to be reached. */
    public static final List<Sweep> CALLBACKS = List.of(new Sweep(
            "callback",
            List.of("event_id"),
            "LEFT JOIN access_event e ON e.id = t.event_id",
            "t.valid_until < :before",
            "e.person_id",
            "DELETE FROM callback WHERE event_id = ?1 AND valid_until" + NOT_NEW));

    /** What was typed and never recorded. */
    public static final List<Sweep> DRAFTS = List.of(new Sweep(
            "follow_up_draft",
            List.of("notification_id", "user_id"),
            CASE,
            "t.saved_at < :before",
            "n.person_id",
            "DELETE FROM follow_up_draft WHERE notification_id = ?1 AND user_id = ?2 AND saved_at" + NOT_NEW));

    /** Of answered requests about a missing alert: who was sought, where nobody was found, and what was written. */
    public static final List<Sweep> MISSED_ALERTS = List.of(
            Sweep.byId(
                    "missed_alert_step",
                    "JOIN missed_alert m ON m.id = t.missed_alert_id",
                    "m.status = 'ANSWERED' AND t.at < :before AND t.note <> ''",
                    "m.person_id",
                    "CALL erase_missed_alert_step (?1)"),
            Sweep.byId(
                    "missed_alert",
                    "",
                    "t.status = 'ANSWERED' AND t.asked_at < :before"
                            + " AND (t.note <> '' OR t.callback_phone <> '' OR t.family_name <> '')",
                    "t.person_id",
                    "UPDATE missed_alert SET note = '', callback_name = '', callback_phone = '',"
                            + " family_name = IF(family_name IS NULL, NULL, ''),"
                            + " given_names = IF(given_names IS NULL, NULL, ''), nhs_number = NULL WHERE id = ?1"));

    private InboxRetention() {}
}
