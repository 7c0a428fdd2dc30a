package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cpis.register.NhsNumber;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * A day of each reviewer in one go: from the dashboard to a figure, its rows, an alert, evidence, an outcome and a report; and
 * what lies outside their region or trust is not there. The administrator goes from figures to rows without persons, and to
 * the national extract.
 */
class ReviewerDayJourney {

    private static final String INSIDE_TRUST = "Siobhan Byrne";
    private static final String INSIDE_REGION = "Anil Patel";
    private static final String OUTSIDE = "Jonas Weaver";

    private static final Camera CAMERA = new Camera(Path.of(System.getProperty("cpis.target"), "shots"));

    @Test
    void the_designated_professional_from_a_figure_to_a_report_within_the_region() {
        Story child = looksAtNamesake("Ada");
        try (Person designated = Person.withCard("designated")) {
            worksAnAlert(designated, child);
            designated.open("/review/reports.xhtml").follow("Access report about one child");
            designated.type("report:number", child.number()).choose("Leave them out: role and organisation only");
            orders(designated, "An investigation");
            sees(designated, INSIDE_TRUST, INSIDE_REGION);
            seesNothingOf(designated, OUTSIDE);
        }
        closes(child);
    }

    @Test
    void the_privacy_officer_from_a_figure_to_a_report_within_the_trust() {
        Story child = looksAtNamesake("Bea");
        try (Person officer = Person.withCard("privacy-officer")) {
            worksAnAlert(officer, child);
            officer.open("/review/reports.xhtml").follow("Evidence pack of a trust");
            orders(officer, "For a commissioner, a board or a partnership");
            sees(officer, INSIDE_TRUST);
            seesNothingOf(officer, INSIDE_REGION);
            seesNothingOf(officer, OUTSIDE);
        }
        closes(child);
    }

    @Test
    void the_administrator_from_a_figure_to_the_national_extract_without_persons() {
        Story child = looksAtNamesake("Cleo");
        try (Person administrator = Person.withCard("administrator")) {
            administrator.follow("Dashboard");
            card(administrator, "Open privacy alerts");
            assertThat(administrator.rows("behind:rows")).isNotEmpty();
            assertThat(administrator.driver().findElements(By.cssSelector("[id='behind:rows'] a")))
                    .as("an alert is for who reviews it")
                    .isEmpty();
            administrator.follow("Back to the figures");
            card(administrator, "Records opened");
            assertThat(administrator.text()).doesNotContain(INSIDE_TRUST, child.number(), child.name());
            for (String page : List.of("Access", "Agreements", "Adoption", "Retention")) {
                administrator.open("/admin/dashboard.xhtml").follow(page);
                AccessibilityJourney.check(administrator, page);
            }
            administrator.open("/admin/dashboard.xhtml").follow("National extract");
            assertThat(administrator.heading()).isEqualTo("National data extract");
            assertThat(administrator.open("/review/alerts.xhtml").heading()).isEqualTo("Page not found");
        }
        closes(child);
    }

    /** The midwife opens the record of somebody with her own family name, and says why; others only sign in or look. */
    private static Story looksAtNamesake(String given) {
        Story child = Story.of("Byrne", given, 6, "901", "CPP", null);
        try (Person midwife = Person.withCard("midwife")) {
            child.look(midwife);
            midwife.choose("I am treating or assessing this patient now")
                    .type("reason:words", "Brought in by ambulance")
                    .click("reason:give");
            midwife.click("open:details");
        }
        try (Person gp = Person.withCard("gp")) {
            child.look(gp);
        }
        Person.withCard("social-worker-902").close();
        return child;
    }

    private static void worksAnAlert(Person reviewer, Story child) {
        assertThat(reviewer.heading()).isEqualTo("Dashboard");
        card(reviewer, "Open privacy alerts");
        AccessibilityJourney.check(reviewer, "open alerts behind a figure");
        reviewer.follow("Same surname"); // the newest is on top
        assertThat(reviewer.text())
                .contains(
                        INSIDE_TRUST, new NhsNumber(child.number()).spaced(), "Brought in by ambulance", "Nobody yet");
        reviewer.click("claiming:claim");
        reviewer.choose("Rota checked").type("noting:words", "She was on duty.").click("noting:add");
        reviewer.choose("Justified").type("ending:words", "On duty, and the child attended.");
        reviewer.click("ending:end");
        assertThat(reviewer.text()).contains("Closed", "Justified", "Evidence: Rota checked");
        CAMERA.take(reviewer, "reviewer-day-alert");
    }

    private static void card(Person reviewer, String name) {
        reviewer.submit(reviewer.driver().findElement(By.xpath("//*[@id='cards']//a[contains(., '" + name + "')]")));
        assertThat(reviewer.heading()).isEqualTo(name);
    }

    private static void orders(Person reviewer, String purpose) {
        String report = reviewer.heading();
        reviewer.choose(purpose, "report:purpose").click("report:next");
        reviewer.click("asking:go").await("orders:rows:0:take");
        assertThat(reviewer.rows("orders:rows").get(0)).contains(report, "Ready");
    }

    private static void sees(Person reviewer, String... users) {
        for (String user : users) {
            assertThat(events(reviewer, user)).isNotEmpty().allMatch(row -> row.contains(user));
        }
    }

    private static void seesNothingOf(Person reviewer, String user) {
        assertThat(events(reviewer, user)).isEmpty();
        assertThat(reviewer.text()).contains("No event matches");
    }

    private static List<String> events(Person reviewer, String user) {
        reviewer.open("/review/ledger.xhtml").type("search:user", user).click("search:find");
        return reviewer.rows("events:rows");
    }

    private static void closes(Story child) {
        try (Person manager = Person.withCard("team-manager")) {
            child.close(manager, "Health contacted");
        }
    }
}
