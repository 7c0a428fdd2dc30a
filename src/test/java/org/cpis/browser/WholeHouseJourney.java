package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** One child through the whole house: found, opened, notified, followed up, closed, reviewed, verified. */
class WholeHouseJourney {

    private static final String CHILD = KnownPeople.CHILD_WITH_PLAN.nhsNumber();

    @Test
    void a_view_in_the_emergency_department_ends_in_a_recorded_outcome_and_in_the_ledger() {
        nurseOpensDetails();
        socialWorkerFollowsUp();
        designatedFindsAllOfIt();
    }

    private void nurseOpensDetails() {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            assertThat(nurse.header()).contains("Grace", "Emergency Department", "Smartcard");
            nurse.type("find:number", "999-000 0018").click("find:search");
            assertThat(nurse.text()).contains("WHITLOCK, Emily Rose", "Child protection plan", "999 000 0018");
            assertThat(nurse.textOf("consequence"))
                    .contains("tells Northbrook Demo Council that you looked", "Northbrook Demo Emergency Department");
            assertThat(nurse.text()).doesNotContain("Start date", "Emergency duty");
            nurse.click("open:details");
            assertThat(nurse.text())
                    .contains("Start date", "Emergency duty", "Ring now", "No alert does not mean no risk");
            assertThat(nurse.rows("history").get(0)).contains("Grace Okafor", "Northbrook Demo Emergency Department");
            assertThat(nurse.title()).doesNotContain("Whitlock", "999");
            assertThat(nurse.path()).doesNotContain(CHILD);
        }
    }

    private void socialWorkerFollowsUp() {
        try (Person worker = Person.withCard("social-worker")) {
            newestFirst(worker);
            assertThat(worker.rows("inbox:notifications").get(0))
                    .contains("WHITLOCK, Emily Rose", "Grace Okafor", "New");
            worker.clickInPlace("inbox:notifications:0:claim");
            assertThat(worker.rows("inbox:notifications"))
                    .anyMatch(row -> row.contains("WHITLOCK, Emily Rose")
                            && row.contains("Claimed")
                            && row.contains("Maya Lindqvist"));
            worker.follow("WHITLOCK");
            worker.click("followUp:close");
            assertThat(worker.title()).startsWith("Error: ");
            assertThat(worker.text()).contains("There is a problem", "Select an outcome before you close");
            worker.type("followUp:note", "Rang the department; the child went home with her mother.")
                    .click("followUp:save");
            assertThat(worker.text()).contains("Your follow-up is recorded.", "the child went home with her mother");
            worker.choose("Health contacted").click("followUp:close");
            assertThat(worker.text()).contains("The notification is closed.");
            assertThat(worker.sees("followUp")).isFalse();
        }
    }

    /** Filters of earlier visits are kept. */
    private static void newestFirst(Person worker) {
        if (worker.sees("chips")) {
            worker.click("chips:clear");
        }
        worker.driver().findElement(By.cssSelector("#filters summary")).click();
        worker.choose("Newest first", "filter:order").click("filter:apply");
    }

    private void designatedFindsAllOfIt() {
        try (Person reviewer = Person.withCard("designated")) {
            reviewer.open("/review/ledger.xhtml").type("search:person", CHILD).click("search:find");
            List<String> rows = reviewer.rows("events:rows");
            assertThat(rows).anyMatch(row -> row.contains("Searched |") && row.contains("Grace Okafor"));
            assertThat(rows).anyMatch(row -> row.contains("Checked |") && row.contains("Grace Okafor"));
            assertThat(rows).anyMatch(row -> row.contains("Opened") && row.contains("Grace Okafor"));
            assertThat(rows).anyMatch(row -> row.contains("Claimed notification") && row.contains("Maya Lindqvist"));
            assertThat(rows).anyMatch(row -> row.contains("Recorded follow-up") && row.contains("Maya Lindqvist"));
            assertThat(rows).anyMatch(row -> row.contains("Closed notification") && row.contains("health contacted"));
            reviewer.open("/review/verify.xhtml").click("verify:start").await("verdict");
            assertThat(reviewer.textOf("verdict")).contains("The ledger is whole");
        }
    }
}
