package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/** The manager's page: figures, drawings with their tables, the rows behind them, and files. */
class TeamJourney {

    private static final String SERIES =
            "return Chart.getChart(document.querySelector('#%s canvas')).data.datasets.length";
    private static final String FILE = "fetch(document.getElementById(arguments[0]).href)"
            + ".then(answer => answer.text()).then(arguments[1], arguments[1])";

    @Test
    void a_manager_sees_how_the_work_stands_and_goes_from_each_figure_to_its_rows() {
        Story child = Story.of("Ledgerwood", "Pip", 8, "901", "CPP", null);
        try (Person midwife = Person.withCard("midwife")) {
            child.look(midwife);
            midwife.click("open:details");
        }
        try (Person manager = Person.withCard("team-manager")) {
            manager.follow("Manager");
            isDrawn(manager);
            goesToRows(manager, child);
            files(manager);
            byKeyboard(manager);
        }
        others(child);
    }

    private static void isDrawn(Person manager) {
        assertThat(manager.textOf("cards")).contains("Open", "Unclaimed", "Overdue", "Waiting for sign-off");
        for (String chart : new String[] {"agesChart", "teamsChart"}) {
            assertThat(((JavascriptExecutor) manager.driver()).executeScript(SERIES.formatted(chart)))
                    .isEqualTo(2L);
        }
        assertThat(manager.textOf("agesSentence")).contains("open", "3 working days ago");
        assertThat(manager.textOf("teamsSentence")).startsWith("Most are with ");
        assertThat(manager.rows("ages")).hasSize(5);
        assertThat(manager.rows("times")).hasSize(2);
        AccessibilityJourney.check(manager, "manager's page");
    }

    private static void goesToRows(Person manager, Story child) {
        WebElement open = manager.driver().findElement(By.cssSelector("#ages_data > tr:first-child a"));
        int figure = Integer.parseInt(open.getText());
        manager.submit(open);
        assertThat(manager.heading()).isEqualTo("Open");
        assertThat(manager.textOf("whose")).isEqualTo("Less than 1 working day ago");
        assertThat(manager.rows("behind:rows"))
                .hasSize(Math.min(figure, 50))
                .anyMatch(row -> row.contains(child.name()));
        assertThat(manager.title() + manager.path()).doesNotContain("Ledgerwood", child.number());
        AccessibilityJourney.check(manager, "rows behind a figure");
        manager.open("/inbox/team-rows.xhtml?figure=NOTHING");
        assertThat(manager.heading()).isEqualTo("Page not found");
    }

    private static void files(Person manager) {
        manager.open("/inbox/team.xhtml?days=7");
        JavascriptExecutor page = (JavascriptExecutor) manager.driver();
        assertThat((String) page.executeAsyncScript(FILE, "agesFile"))
                .startsWith("group,open,unclaimed,overdue,sign_off,paused,away")
                .contains("Over 7 working days ago,");
        assertThat((String) page.executeAsyncScript(FILE, "timesFile")).startsWith("group,step,count,median_h,p90_h");
    }

    private static void byKeyboard(Person manager) {
        Keyboard keys = new Keyboard(manager.driver());
        keys.tabTo("Last 92 days").enter();
        assertThat(manager.path()).isEqualTo("/inbox/team.xhtml?days=92");
        keys.tabTo(unclaimed(manager)).enter();
        assertThat(manager.heading()).isEqualTo("Unclaimed");
        keys.tabTo("Back to the figures").enter();
        assertThat(manager.path()).isEqualTo("/inbox/team.xhtml?days=92");
    }

    private static String unclaimed(Person manager) {
        return manager.driver()
                .findElements(By.cssSelector("#cards a"))
                .get(1)
                .getText()
                .strip();
    }

    /** Who only works the inbox has no such page; and the item is closed again. */
    private static void others(Story child) {
        try (Person worker = Person.withCard("duty-worker")) {
            assertThat(worker.driver().findElements(By.linkText("Manager"))).isEmpty();
            assertThat(worker.open("/inbox/team.xhtml").text()).doesNotContain("How the work stands");
            assertThat(worker.open("/inbox/team-rows.xhtml?figure=OPEN").text()).doesNotContain(child.name());
            child.close(worker, "Health contacted");
        }
    }
}
