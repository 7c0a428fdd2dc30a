package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cpis.register.NhsNumber;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Two reviewers look for who looked at a child: one of the trust, who never sees outside it, and one of the region. */
class ReviewSearchJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_140_500);

    private final NhsNumber child = NUMBERS.next();
    private final Camera camera = new Camera(Path.of("target", "shots-review-search"));

    @Test
    void a_search_is_narrowed_saved_run_again_and_followed_to_sign_in_and_record() {
        Machine.index(Machine.child(child, "Penhaligon", "Tamsin", "active"));
        looks("nurse");
        looks("gp");
        String foreign;
        try (Person designated = Person.withCard("designated")) {
            foreign = region(designated);
        }
        try (Person officer = Person.withCard("privacy-officer")) {
            trust(officer, foreign);
        }
        assertThat(camera.grave()).isEmpty();
    }

    private void looks(String user) {
        try (Person person = Person.withCard(user)) {
            if (user.equals("nurse")) {
                person.inRoleAt("Emergency Department");
            }
            person.open("/lookup/find.xhtml")
                    .type("find:number", child.digits())
                    .click("find:search");
        }
    }

    /** @return where the sign-in of the practice outside the trust is shown */
    private String region(Person designated) {
        find(designated);
        assertThat(designated.rows("events:rows"))
                .anyMatch(row -> row.contains("Anil Patel"))
                .anyMatch(row -> row.contains("Grace Okafor"));
        designated.choose("GP in hours", "search:setting").choose("Checked", "search:action");
        designated.click("search:find");
        assertThat(designated.rows("events:rows")).hasSize(1).allMatch(row -> row.contains("Anil Patel"));
        designated.type("search:user", "nobody of this name").click("search:find");
        assertThat(designated.text()).contains("No event matches");
        camera.take(designated, "none");
        designated.type("search:user", "").click("search:find");
        return link(designated, "Anil Patel").getAttribute("href");
    }

    private void trust(Person officer, String foreign) {
        camera.take(officer.open("/review/searches.xhtml"), "saved-none");
        find(officer);
        assertThat(officer.rows("events:rows")).isNotEmpty().allMatch(row -> !row.contains("Anil Patel"));
        camera.take(officer, "results");
        saves(officer);
        runs(officer);
        session(officer);
        record(officer);
        deletes(officer);
        officer.driver().get(foreign);
        assertThat(officer.heading()).isEqualTo("Page not found");
    }

    private void find(Person reviewer) {
        reviewer.open("/review/ledger.xhtml")
                .type("search:person", child.digits())
                .click("search:find");
    }

    private void saves(Person officer) {
        Keyboard keys = new Keyboard(officer.driver());
        officer.driver().findElement(By.cssSelector("#saving summary")).click();
        officer.type("keep:name", child.spaced()).click("keep:save");
        assertThat(officer.textOf("keep:name-error")).contains("Remove the NHS number");
        camera.take(officer, "save-error");
        officer.type("keep:name", "Looks at one child").choose("The last 30 days", "keep:days");
        keys.tabTo("keep:save").enter();
        assertThat(officer.rows("searches").get(0)).contains("Looks at one child", "The last 30 days", "One person");
        camera.take(officer, "saved");
    }

    private void runs(Person officer) {
        officer.follow("Looks at one child");
        assertThat(officer.rows("events:rows")).isNotEmpty().allMatch(row -> row.contains(child.spaced()));
        assertThat(officer.driver().findElement(By.id("search:person")).getAttribute("value"))
                .isEqualTo(child.spaced());
        assertThat(officer.path()).contains("saved=").doesNotContain(child.digits());
    }

    private void session(Person officer) {
        officer.submit(link(officer, "Grace Okafor"));
        assertThat(officer.heading()).isEqualTo("One sign-in");
        assertThat(officer.textOf("whose")).contains("Grace Okafor", "Northbrook Demo Emergency Department");
        List<String> lines = officer.rows("session:lines");
        assertThat(lines.get(0)).contains("First");
        assertThat(lines.get(lines.size() - 1)).contains(child.spaced()).containsPattern("\\d+ (s|min)");
        camera.take(officer, "session");
    }

    private void record(Person officer) {
        officer.follow(child.spaced());
        assertThat(officer.heading()).isEqualTo("Everyone who touched one record");
        assertThat(officer.rows("users"))
                .anyMatch(row -> row.startsWith("Grace Okafor | Northbrook Demo Emergency Department"))
                .noneMatch(row -> row.contains("Anil Patel"));
        assertThat(officer.rows("events:rows")).isNotEmpty();
        assertThat(officer.title() + officer.path()).doesNotContain(child.digits(), "Penhaligon");
        camera.take(officer, "record");
    }

    private void deletes(Person officer) {
        officer.open("/review/searches.xhtml").follow("Rename or delete");
        officer.type("change:name", "Looks at her").click("change:rename");
        assertThat(officer.rows("searches").get(0)).startsWith("Looks at her");
        officer.follow("Rename or delete");
        camera.take(officer, "rename");
        officer.click("change:delete");
        assertThat(officer.text()).contains("You have saved no search");
    }

    private static WebElement link(Person person, String name) {
        return person.driver().findElement(By.xpath("//table//a[text()='" + name + "']"));
    }
}
