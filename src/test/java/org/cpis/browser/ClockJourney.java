package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;

/** A worker stops the clock of a notification with a reason, and lets it go on. */
class ClockJourney {

    private static final NhsNumber CHILD = new FreshNumbers(999_131_000).next();

    @Test
    void a_clock_stands_with_a_reason_and_goes_on() throws SQLException {
        child();
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department").type("find:number", CHILD.digits());
            nurse.click("find:search").click("open:details");
        }
        try (Person worker = Person.withCard("social-worker")) {
            worker.open("/inbox/notification.xhtml?id=" + idOfNotification());
            worker.click("claiming:claim").click("pause:stop");
            assertThat(worker.textOf("pause:reason-error")).contains("Enter why the clock has to stand");
            AccessibilityJourney.check(worker, "clock with an error");
            worker.type("pause:reason", "Waits for the ward's answer").click("pause:stop");
            assertThat(worker.text())
                    .contains("stands still", "Paused since", "today: Waits for the ward's answer")
                    .doesNotContain("left)");
            AccessibilityJourney.check(worker, "clock that stands");
            worker.click("resume:goOn");
            assertThat(worker.text()).contains("goes on", "left)").doesNotContain("Paused since");
            worker.choose("Health contacted").type("followUp:note", "Rang.").click("followUp:close");
        }
    }

    private static void child() {
        Machine.index(Machine.child(CHILD, "Loosestrife", "Fern", "active"));
        String born = Machine.today().minusYears(6).toString();
        FeedFile file = new FeedFile(Machine.today());
        Machine.feed(
                "901",
                file.cells("p", CHILD.digits(), "Loosestrife", "Fern", born, "CPP")
                        .text());
    }

    private static String idOfNotification() throws SQLException {
        try (Connection connection = TestStack.get().database().connect();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT n.id FROM notification n JOIN person p ON p.id = n.person_id"
                                + " WHERE n.authority = '901' AND p.nhs_number = ?")) {
            query.setString(1, CHILD.digits());
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
