package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** Three look at a child of an authority elsewhere: what they and its social worker see of it, and what leaves the portal. */
class VisitsJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_126_500);

    /** Sends the form as its button would and reads the file that answers: name, type and content. */
    private static final String DOWNLOAD = """
            const [formId, button, done] = arguments;
            const form = document.getElementById(formId);
            const fields = new URLSearchParams(new FormData(form));
            fields.set(button, button);
            fetch(form.action, {method: 'POST', body: fields}).then(answer => answer.arrayBuffer().then(bytes => done([
                answer.headers.get('Content-Disposition'), answer.headers.get('Content-Type'),
                answer.headers.get('Cache-Control'),
                btoa(new Uint8Array(bytes).reduce((text, one) => text + String.fromCharCode(one), ''))])));
            """;

    private static final List<String> PATTERNS = List.of(
            "3 views in 90 days",
            "Views from 3 organisations in 90 days",
            "3 views in 90 days from another region than the authority’s",
            "3 views in the last 30 days, 0 in the 30 days before");

    @Test
    void the_pattern_reaches_the_clinician_and_the_social_worker_and_the_file_leaves_for_a_purpose() {
        NhsNumber child = child();
        looks("nurse", child);
        looks("midwife", child);
        try (Person doctor = Person.withCard("paediatrician")) {
            open(doctor, child);
            assertThat(headings(doctor)).isEqualTo(PATTERNS);
            assertThat(doctor.textOf("patterns"))
                    .contains("Northbrook Demo Maternity Unit, Maternity, Demo Region North", "Why do I see this?")
                    .doesNotContain("Southmere", "Silent");
            AccessibilityJourney.check(doctor, "details with patterns");
        }
        try (Person worker = Person.withCard("social-worker-902")) {
            worker.follow("TREVELYAN");
            seesTheVisits(worker);
            prints(worker);
            exports(worker, child);
        }
    }

    private static void seesTheVisits(Person worker) {
        assertThat(headings(worker)).isEqualTo(PATTERNS);
        assertThat(worker.rows("visits")).hasSize(3).allMatch(row -> row.contains("Demo Region North"));
        assertThat(worker.rows("months").get(0)).contains("3");
        worker.driver().findElement(By.cssSelector("#patterns summary")).click();
        assertThat(worker.textOf("patterns")).contains("3 or more views in 90 days, today included");
        AccessibilityJourney.check(worker, "notification with visits");
    }

    private static void prints(Person worker) {
        ((JavascriptExecutor) worker.driver()).executeScript("window.print = () => {}");
        worker.click("sheet:print");
        assertThat(worker.textOf("printed")).contains("Recorded.");
    }

    private static void exports(Person worker, NhsNumber child) {
        Keyboard keys = new Keyboard(worker.driver());
        keys.tabTo("Export this notification").enter();
        assertThat(worker.textOf("size")).isEqualTo("This takes one notification with its history out of the portal.");
        keys.tabTo("export:start").enter();
        assertThat(worker.title()).startsWith("Error: ");
        assertThat(worker.text()).contains("Select what it is for", "Select a format");
        AccessibilityJourney.check(worker, "export with errors");
        worker.choose("To file it on the case system", "export:purpose").choose("CSV, for another system");
        List<?> csv = download(worker);
        assertThat((String) csv.get(0))
                .matches("attachment; filename=\"notification-\\d{4}(-\\d\\d){2}-[0-9a-f]{4}\\.csv\"");
        assertThat((String) csv.get(1)).startsWith("text/csv");
        assertThat((String) csv.get(2)).contains("no-store");
        assertThat(text(csv)).contains("TREVELYAN, Idris", child.spaced());
        worker.choose("PDF, to read or print");
        assertThat(text(download(worker))).startsWith("%PDF-");
        exportsTheList(worker);
    }

    private static void exportsTheList(Person worker) {
        worker.open("/inbox/export.xhtml");
        assertThat(worker.textOf("size")).matches("This takes (1|[\\d,]+) open notifications? out of the portal\\.");
        assertThat(worker.textOf("shown")).startsWith("In this list: Mine and unclaimed in my team");
        worker.choose("For a team meeting or supervision", "export:purpose").choose("Excel workbook");
        assertThat(text(download(worker))).startsWith("PK");
        AccessibilityJourney.check(worker, "export");
        closedOnes(worker);
    }

    /** The closed ones have a filter of their own, and their export is of what it shows. */
    private static void closedOnes(Person worker) {
        worker.open("/inbox/inbox.xhtml?closed=true");
        worker.driver().findElement(By.cssSelector("#filters summary")).click();
        worker.type("filter:to", "01-Jan-2020").click("filter:apply");
        assertThat(worker.text()).contains("No closed notification matches these filters.");
        worker.open("/inbox/export.xhtml?closed=true");
        assertThat(worker.textOf("shown")).isEqualTo("In this list: All of the authority, received to 01-Jan-2020.");
        worker.open("/inbox/inbox.xhtml?closed=true").click("chips:clear");
        assertThat(worker.text()).doesNotContain("No closed notification matches");
        assertThat(worker.open("/inbox/inbox.xhtml").text()).doesNotContain("received to 01-Jan-2020");
    }

    private static List<?> download(Person worker) {
        return (List<?>) ((JavascriptExecutor) worker.driver()).executeAsyncScript(DOWNLOAD, "export", "export:start");
    }

    private static String text(List<?> answer) {
        return new String(Base64.getDecoder().decode((String) answer.get(3)), StandardCharsets.UTF_8);
    }

    private static List<String> headings(Person person) {
        return person.driver().findElements(By.cssSelector("#patterns h3")).stream()
                .map(heading -> heading.getText())
                .toList();
    }

    static void looks(String user, NhsNumber child) {
        try (Person person = Person.withCard(user)) {
            if (user.equals("nurse")) {
                person.inRoleAt("Emergency Department");
            }
            open(person, child);
        }
    }

    static void open(Person person, NhsNumber child) {
        person.open("/lookup/find.xhtml").type("find:number", child.digits());
        person.click("find:search").click("open:details");
    }

    /** In the region of another authority than those who look. */
    static NhsNumber child() {
        NhsNumber child = NUMBERS.next();
        Machine.index(Machine.child(child, "Trevelyan", "Idris", "active"));
        String born = Machine.today().minusYears(6).toString();
        FeedFile file = new FeedFile(Machine.today());
        Machine.feed(
                "902",
                file.cells("v", child.digits(), "Trevelyan", "Idris", born, "CPP")
                        .text());
        return child;
    }
}
