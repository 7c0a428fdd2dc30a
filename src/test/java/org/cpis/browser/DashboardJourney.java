package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/** Reviewers and the administrator go from the dashboard to a figure, to its rows and to a file. */
class DashboardJourney {

    private static final String SERIES =
            "return Chart.getChart(document.querySelector('#%s canvas')).data.datasets.length";
    private static final String FILE = "fetch(document.getElementById(arguments[0]).href)"
            + ".then(answer => answer.text()).then(arguments[1], arguments[1])";

    private static final String ALL_COUNTED = """
            SELECT (SELECT COUNT(*) FROM access_event WHERE action = 'OPENED')
            = (SELECT SUM(events) FROM access_day WHERE action = 'OPENED')""";

    @Test
    void from_the_dashboard_to_a_figure_its_rows_and_a_file() {
        Story child = Story.of("Figurewell", "Ida", 7, "901", "CPP", null);
        try (Person midwife = Person.withCard("midwife")) {
            child.look(midwife);
            midwife.click("open:details");
        }
        try (Person reviewer = Person.withCard("designated")) {
            assertThat(reviewer.path()).isEqualTo("/review/dashboard.xhtml");
            counted(reviewer);
            isDrawn(reviewer);
            goesToRows(reviewer, child);
            filters(reviewer);
        }
        trust();
        nation(child);
    }

    /** The figures follow the ledger within seconds. */
    private static void counted(Person reviewer) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> BigFile.count(TestStack.get(), ALL_COUNTED) == 1);
        reviewer.open("/review/dashboard.xhtml");
    }

    private static void isDrawn(Person reviewer) {
        assertThat(reviewer.textOf("cards"))
                .contains("Records opened", "Alerts seen, not opened", "in the 28 days before");
        assertThat(((JavascriptExecutor) reviewer.driver()).executeScript(SERIES.formatted("daysChart")))
                .isEqualTo(2L);
        assertThat(reviewer.rows("organisations")).isNotEmpty();
        assertThat(reviewer.textOf("upto")).contains("Figures up to today");
        reviewer.driver().findElement(By.cssSelector("#daysTable summary")).click();
        assertThat(reviewer.rows("days")).hasSize(28);
        AccessibilityJourney.check(reviewer, "dashboard");
        assertThat(file(reviewer, "daysFile")).startsWith("day,views,notified,silent");
        assertThat(file(reviewer, "authoritiesFile")).contains("acknowledged_median_h");
    }

    private static void goesToRows(Person reviewer, Story child) {
        WebElement card = reviewer.driver().findElement(By.cssSelector("#cards a"));
        int figure = Integer.parseInt(
                card.findElement(By.className("cp-number-card__number")).getText());
        reviewer.submit(card);
        assertThat(reviewer.heading()).isEqualTo("Records opened");
        assertThat(reviewer.rows("behind:rows"))
                .hasSize(Math.min(figure, 50))
                .anyMatch(row -> row.contains("Opened, authority told") && row.contains("Siobhan Byrne"));
        assertThat(reviewer.title() + reviewer.path()).doesNotContain("Figurewell", child.number());
        AccessibilityJourney.check(reviewer, "rows of a dashboard");
        String rows = file(reviewer, "rowsFile");
        assertThat(rows.lines().count()).isEqualTo(figure + 1L);
        assertThat(rows).contains("Siobhan Byrne").doesNotContain(child.number());
        reviewer.follow("Back to the figures");
        reviewer.submit(reviewer.driver().findElement(By.cssSelector("#hours a")));
        assertThat(reviewer.textOf("what")).contains(":00 to ");
    }

    private static void filters(Person reviewer) {
        reviewer.open("/review/dashboard.xhtml?days=7");
        reviewer.type("filter:from", "01-Jan-2020").click("filter:show");
        assertThat(reviewer.text()).contains("There is a problem", "at most 92 days apart");
        AccessibilityJourney.check(reviewer, "dashboard with an error");
        reviewer.open("/review/dashboard.xhtml?days=7");
        reviewer.choose("Northbrook Demo Hospitals (ZT1)", "filter:organisation")
                .click("filter:show");
        assertThat(reviewer.path()).contains("organisation=ZT1").startsWith("/review/dashboard.xhtml?");
        assertThat(reviewer.open("/review/dashboard.xhtml?organisation=ZT5").heading())
                .isEqualTo("Page not found");
    }

    private static void trust() {
        try (Person officer = Person.withCard("privacy-officer")) {
            assertThat(officer.heading()).isEqualTo("Dashboard");
            assertThat(officer.text()).doesNotContain("How long authorities take");
            assertThat(officer.open("/review/figure.xhtml?figure=OVERDUE").heading())
                    .isEqualTo("Page not found");
            AccessibilityJourney.check(officer, "dashboard of a trust");
        }
    }

    private static void nation(Story child) {
        try (Person administrator = Person.withCard("administrator")) {
            administrator.follow("Dashboard");
            assertThat(administrator.path()).isEqualTo("/admin/dashboard.xhtml");
            AccessibilityJourney.check(administrator, "national dashboard");
            administrator.submit(administrator.driver().findElement(By.cssSelector("#cards a")));
            assertThat(administrator.rows("behind:rows"))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains("Siobhan Byrne") || row.contains(child.number()));
        }
        try (Person worker = Person.withCard("team-manager")) {
            child.close(worker, "Health contacted");
        }
    }

    private static String file(Person person, String link) {
        return (String) ((JavascriptExecutor) person.driver()).executeAsyncScript(FILE, link);
    }
}
