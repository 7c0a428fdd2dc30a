package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.dev.Stack;

/** A notification that nobody takes on in time, and where the ladder of escalation has left its mark. */
record LateStory(Stack stack, String id) {

    private static final Duration LIMIT = Duration.ofMinutes(3); // the ladder is climbed once a minute
    private static final String ID =
            "SELECT n.id FROM notification n JOIN person p ON p.id = n.person_id" + " WHERE p.nhs_number = ?";
    private static final String ON_THE_LADDER = "SELECT COUNT(*) FROM escalation WHERE told AND subject_id = ?";
    private static final String IN_THE_HISTORY =
            "SELECT COUNT(*) FROM follow_up WHERE step = 'ESCALATED' AND notification_id = ?";
    private static final String IN_THE_LEDGER = "SELECT COUNT(*) FROM access_event e JOIN notification n ON"
            + " n.person_id = e.person_id WHERE e.action = 'ESCALATED' AND n.id = ?";

    /** As if it had come long ago and were due since a minute; the ladder takes the one of the earliest moment first. */
    private static final String LATE =
            "UPDATE notification SET viewed_at = '2020-01-01', due_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE,"
                    + " acknowledge_by = due_at, triage_by = due_at, ladder_at = ? WHERE id = ?";

    /** Managers of the authority have an address. */
    private static final String ADDRESS = """
            INSERT INTO delivery_recipient (id, authority, address, audience, enabled, timing, digest_hours, changed_by,
            changed_at, version) VALUES (UUID(), ?, 'managers@council.example', ?, TRUE, 'AT_ONCE', '', 'Nobody',
            UTC_TIMESTAMP(6), 1)""";

    private static final String LOOK_AT = "UPDATE notification SET ladder_at = ? WHERE id = ?";

    /** What came of it: rows of the ladder, lines of the history, events of the ledger, e-mails. */
    record Told(long ladder, long history, long ledger, long mails) {}

    static void managersHaveAnAddress(Stack stack) {
        write(stack, ADDRESS, "901", "MANAGER");
    }

    /** Opened by a nurse; the authority has not looked at it. */
    static LateStory of(Stack stack, String given) {
        Story child = Story.of("Tarriman", given, 7, "901", "CPP", null);
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            child.look(nurse);
            nurse.click("open:details");
        }
        return new LateStory(stack, query(stack, ID, child.number()));
    }

    /** @param moment since when the ladder is to look at it, for example 2000-01-01 */
    void late(String moment) {
        update(LATE, moment);
    }

    /** As a node does that knows nothing of what another one told before it was gone. */
    void lookAgain(String moment) {
        update(LOOK_AT, moment);
    }

    /** Once somebody is told, and the e-mail has come. */
    Told awaitTold() {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(500))
                .until(this::told, told -> told.ladder() > 0 && told.mails() > 0);
    }

    /** Out of the way of other journeys. */
    void done() {
        update("UPDATE notification SET status = 'CLOSED', ladder_at = NULL, due_at = ? WHERE id = ?", "2020-01-01");
    }

    Told told() {
        long mails = stack.mail().received().stream()
                .filter(mail -> text(mail).contains(id))
                .count();
        return new Told(count(ON_THE_LADDER), count(IN_THE_HISTORY), count(IN_THE_LEDGER), mails);
    }

    private long count(String sql) {
        return Long.parseLong(query(stack, sql, id));
    }

    private static String query(Stack stack, String sql, String value) {
        try (Connection connection = stack.database().connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            ResultSet result = query.executeQuery();
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void update(String sql, String moment) {
        write(stack, sql, moment, id);
    }

    private static void write(Stack stack, String sql, String first, String second) {
        try (Connection connection = stack.database().connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, first);
            update.setString(2, second);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
