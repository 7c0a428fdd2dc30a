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
import org.openqa.selenium.By;

/** A manager says who covers for whom, and reads what the night had. Where notifications go: RoutingLiveJourney. */
class RoutingJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_120_000);
    private static final String DUTY_WORKER = "555000000107";
    private static final String ALLOCATIONS = "/api/local-authorities/901/allocations";

    @Test
    void a_manager_keeps_teams_allocates_a_child_and_passes_on_what_an_absent_worker_has() throws SQLException {
        NhsNumber child = child();
        String item = opened(child);
        try (Person worker = Person.withCard("duty-worker")) {
            worker.open(item).click("claiming:claim");
        }
        allocated(child);
        try (Person manager = Person.withCard("team-manager")) {
            teams(manager);
            assertThat(manager.open(item).textOf("allocated")).contains("go to Peter Szabo");
            AccessibilityJourney.check(manager, "notification with an allocated worker");
            absent(manager);
            passOn(manager, item);
            manager.choose("The team", "allocating:worker").click("allocating:save");
            assertThat(manager.textOf("allocated")).contains("No worker is allocated");
            back(manager);
            night(manager);
        }
    }

    private static void passOn(Person manager, String item) {
        manager.follow("Pass on all open work");
        assertThat(manager.textOf("what")).contains("of Peter Szabo go to Denise Oyelaran");
        AccessibilityJourney.check(manager, "about to pass on");
        assertThat(manager.click("passing:pass").text()).contains("passed on to Denise Oyelaran");
        assertThat(manager.open(item).text()).contains("Passed to cover");
    }

    private static void allocated(NhsNumber child) {
        String list = "nhs_number,user_id\n" + child.digits() + "," + DUTY_WORKER + "\n";
        assertThat(Machine.put(ALLOCATIONS, "901", list).body()).contains("\"loaded\":1");
        assertThat(Machine.put(ALLOCATIONS, "902", list).statusCode()).isEqualTo(404);
    }

    private static void teams(Person manager) {
        manager.open("/inbox/teams.xhtml").click("team:add");
        assertThat(manager.text()).contains("Enter the team code", "Enter the team name");
        AccessibilityJourney.check(manager, "teams with errors");
        assertThat(manager.textOf("unlisted")).contains("901-CP1");
        manager.click("listing:all");
        assertThat(manager.rows("teams")).contains("901-CP1 | 901-CP1 | None | Open");
        manager.submit(manager.driver().findElement(By.linkText("901-CP1")));
        AccessibilityJourney.check(manager, "team");
        manager.type("team:name", "Child protection one").choose("Pre-birth team", "team:queue");
        assertThat(manager.click("team:save").rows("teams"))
                .contains("901-CP1 | Child protection one | Pre-birth team | Open");
    }

    private static void absent(Person manager) {
        manager.open("/inbox/teams.xhtml").follow("Peter Szabo");
        AccessibilityJourney.check(manager, "worker");
        date(manager, "worker:from", "2");
        date(manager, "worker:until", "1");
        manager.type("worker:email", "nobody").click("worker:save");
        assertThat(manager.textOf("worker:until-error")).contains("on or after the first day");
        assertThat(manager.textOf("worker:email-error")).contains("Enter an e-mail address");
        AccessibilityJourney.check(manager, "worker with errors");
        date(manager, "worker:until", "");
        manager.type("worker:until-month", "").type("worker:until-year", "").type("worker:email", "");
        manager.choose("Denise Oyelaran", "worker:cover").click("worker:save");
        assertThat(manager.text()).contains("The details of Peter Szabo are saved", "Denise Oyelaran covers");
    }

    private static void back(Person manager) {
        manager.open("/inbox/teams.xhtml").follow("Peter Szabo");
        for (String box : new String[] {"day", "month", "year"}) {
            manager.type("worker:from-" + box, "");
        }
        assertThat(manager.click("worker:save").text()).doesNotContain("not available");
    }

    private static void night(Person manager) {
        manager.open("/inbox/handover.xhtml");
        assertThat(manager.textOf("span")).startsWith("The office");
        AccessibilityJourney.check(manager, "hand-over list");
        assertThat(manager.click("printing:print").textOf("printed")).startsWith("Recorded");
        manager.type("night:day-day", "40").click("night:show");
        assertThat(manager.text()).contains("The day must be a real date");
        AccessibilityJourney.check(manager, "hand-over list with an error");
    }

    private static void date(Person manager, String id, String day) {
        manager.type(id + "-day", day).type(id + "-month", "January").type(id + "-year", "2026");
    }

    private static NhsNumber child() {
        NhsNumber child = NUMBERS.next();
        Machine.index(Machine.child(child, "Quennell", "Ivo", "active"));
        FeedFile file = new FeedFile(Machine.today());
        String born = Machine.today().minusYears(6).toString();
        Machine.feed(
                "901",
                file.cells("1", child.digits(), "Quennell", "Ivo", born, "CPP").text());
        return child;
    }

    /** @return the page of the notification */
    private static String opened(NhsNumber child) throws SQLException {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department").type("find:number", child.digits());
            nurse.click("find:search").click("open:details");
        }
        try (Connection connection = TestStack.get().database().connect();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT n.id FROM notification n JOIN person p ON p.id = n.person_id WHERE p.nhs_number = ?")) {
            query.setString(1, child.digits());
            ResultSet result = query.executeQuery();
            result.next();
            return "/inbox/notification.xhtml?id=" + result.getString(1);
        }
    }
}
