package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/** Reports are ordered for a purpose, made in the background and downloaded once. */
class ReportsJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    /** Sends the form as its button would and reads the file that answers: its name and content. */
    private static final String DOWNLOAD = """
        const [button, done] = arguments;
        const form = document.getElementById('orders');
        const fields = new URLSearchParams(new FormData(form));
        fields.set(button, button);
        fetch(form.action, {method: 'POST', body: fields}).then(answer => answer.arrayBuffer().then(bytes => done([
            answer.headers.get('Content-Disposition'),
            btoa(new Uint8Array(bytes).reduce((text, one) => text + String.fromCharCode(one), ''))])));
        """;

    private static final Camera CAMERA = new Camera(Path.of(System.getProperty("cpis.target"), "shots"));

    @Test
    void reports_are_ordered_for_a_purpose_and_leave_once() {
        Story child = Story.of("Ravenscroft", "Tilly", 7, "901", "CPP", null);
        try (Person midwife = Person.withCard("midwife")) {
            child.look(midwife);
            midwife.click("open:details");
        }
        administrator();
        privacyOfficer(child);
        manager(child);
    }

    private static void administrator() {
        try (Person administrator = Person.withCard("administrator")) {
            administrator.follow("National extract");
            administrator.click("report:next");
            assertThat(administrator.text()).contains("Give the first and the last day", "Select what it is for");
            AccessibilityJourney.check(administrator, "order of a report with errors");
            days(administrator).choose("The national return", "report:purpose").click("report:next");
            assertThat(administrator.textOf("size")).contains("rows, plans and accesses together");
            AccessibilityJourney.check(administrator, "size of a report");
            CAMERA.take(administrator, "administrator-extract-size");
            administrator.click("asking:go");
            assertThat(administrator.text()).contains("The report is ordered.");
            String take = ready(administrator);
            CAMERA.take(administrator, "administrator-extract-ready");
            AccessibilityJourney.check(administrator, "reports");
            assertThat(download(administrator, take).get(0))
                    .matches("attachment; filename=\"national-extract-.*\\.zip\"");
            administrator.click(take);
            assertThat(administrator.text()).contains("The file is not there any more");
            assertThat(administrator.rows("orders:rows").get(0)).contains("Downloaded");
        }
    }

    private static void privacyOfficer(Story child) {
        try (Person officer = Person.withCard("privacy-officer")) {
            officer.follow("Reports").follow("Access report about one child");
            officer.type("report:number", child.number())
                    .choose("Put them in")
                    .choose("An investigation", "report:purpose")
                    .click("report:next");
            assertThat(officer.text()).contains("Say why staff are named");
            officer.choose("Leave them out: role and organisation only");
            CAMERA.take(officer, "privacy_officer-report");
            String take = byKeyboard(officer, child);
            assertThat(officer.text()).doesNotContain(child.number(), "RAVENSCROFT");
            List<String> file = download(officer, take);
            assertThat(file.get(0)).contains("child-access-");
            assertThat(text(file)).startsWith("PK");
            pack(officer);
            events(officer);
        }
    }

    private static String byKeyboard(Person officer, Story child) {
        Keyboard keys = new Keyboard(officer.driver());
        keys.tabTo("report:next").enter();
        assertThat(officer.textOf("size")).contains("about one child");
        assertThat(officer.title() + officer.path()).doesNotContain(child.number());
        keys.tabTo("asking:go").enter();
        return ready(officer);
    }

    private static void pack(Person officer) {
        officer.open("/review/reports.xhtml").follow("Evidence pack of a trust");
        officer.choose("For a commissioner, a board or a partnership", "report:purpose");
        officer.click("report:next").click("asking:go");
        assertThat(text(download(officer, ready(officer)))).startsWith("%PDF-");
        CAMERA.take(officer, "privacy_officer-reports");
    }

    private static void events(Person officer) {
        officer.open("/review/ledger.xhtml").click("search:find").click("away:export");
        assertThat(officer.heading()).isEqualTo("Events of the ledger");
        officer.choose("CSV, for another system").choose("An investigation", "report:purpose");
        officer.click("report:next").click("asking:go");
        WebElement cancel = officer.driver().findElement(By.id("orders:rows:0:cancel"));
        officer.submit(cancel);
        assertThat(officer.rows("orders:rows").get(0)).contains("Cancelled");
    }

    private static void manager(Story child) {
        try (Person manager = Person.withCard("team-manager")) {
            manager.follow("Who looked");
            days(manager).choose("PDF, to read or print").choose("To check the quality of our work", "report:purpose");
            manager.click("report:next").click("asking:go");
            assertThat(text(download(manager, ready(manager)))).startsWith("%PDF-");
            AccessibilityJourney.check(manager, "who looked");
            takenByItsButton(manager);
            child.close(manager, "Health contacted");
        }
        try (Person worker = Person.withCard("duty-worker")) {
            assertThat(worker.driver().findElements(By.linkText("Who looked"))).isEmpty();
            assertThat(worker.open("/inbox/access-report.xhtml").heading()).isEqualTo("Page not found");
        }
    }

    /** No new page comes with the file, and still the list says that it is gone. */
    private static void takenByItsButton(Person manager) {
        days(manager).choose("PDF, to read or print").choose("To check the quality of our work", "report:purpose");
        manager.click("report:next").click("asking:go");
        By button = By.id(ready(manager));
        manager.driver().findElement(button).click();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> manager.driver().findElements(button).isEmpty());
        assertThat(manager.rows("orders:rows").get(0)).contains("Downloaded");
    }

    private static Person days(Person person) {
        String today = DAY.format(Machine.today());
        return person.type("report:from", today).type("report:to", today);
    }

    /** Waits until the newest report is ready. @return id of its button */
    private static String ready(Person person) {
        String take = "orders:rows:0:take";
        person.await(take);
        return take;
    }

    @SuppressWarnings("unchecked")
    private static List<String> download(Person person, String button) {
        return (List<String>) ((JavascriptExecutor) person.driver()).executeAsyncScript(DOWNLOAD, button);
    }

    /** Kept beside the pictures, to be looked at. */
    private static String text(List<String> answer) {
        byte[] content = Base64.getDecoder().decode(answer.get(1));
        String name = answer.get(0).replaceAll(".*filename=\"|\".*", "");
        CAMERA.keep(name, content);
        return new String(content, StandardCharsets.UTF_8);
    }
}
