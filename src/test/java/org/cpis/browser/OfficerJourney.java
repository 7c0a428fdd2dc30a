package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** The data officer's day, by keyboard alone: a file, its reject worked to green, the contacts confirmed. */
class OfficerJourney {

    /** Takes the file that the link on the page gives. */
    private static final String CSV = "fetch(document.querySelector('a[download]').href)"
            + ".then(answer => answer.text()).then(arguments[0], arguments[0])";

    @Test
    void sends_a_file_and_works_its_reject_to_green_without_a_mouse() {
        try (Person officer = Person.withCard("data-officer")) {
            Keyboard keys = new Keyboard(officer.driver());
            OfficerFile.choose(officer, "J-1");
            keys.tabTo("send:go").enter();
            assertThat(officer.path()).startsWith("/upload/upload.xhtml?id=");
            OfficerFile.awaitAnswer(officer);
            assertThat(officer.text()).contains("J-1", "CPR03");
            workToGreen(officer, keys);
            officer.open("/upload/rejects.xhtml");
            assertThat(officer.text()).doesNotContain("J-1");
        }
    }

    private static void workToGreen(Person officer, Keyboard keys) {
        keys.tabTo("Work on the records to correct").enter();
        keys.tabTo("Record J-1").enter();
        assertThat(officer.textOf("compared"))
                .contains("Differs", "Agrees", OfficerFile.child().family());
        assertThat(officer.title()).startsWith("Error: ");
        keys.tabTo("correct:birth_date")
                .write("2019-13-01")
                .tabTo("correct:send")
                .enter();
        assertThat(officer.textOf("correct:birth_date-error")).contains("real date");
        assertThat(value(officer, "correct:birth_date")).isEqualTo("2019-13-01");
        String born = OfficerFile.child().birthDate().toString();
        keys.tabTo("correct:birth_date").write(born).tabTo("correct:send").enter();
        assertThat(officer.textOf("loaded")).contains("Loaded");
        assertThat(officer.sees("correct")).isFalse();
    }

    @Test
    void confirms_the_contacts_and_sees_it_in_their_history() {
        try (Person officer = Person.withCard("data-officer")) {
            Keyboard keys = new Keyboard(officer.driver());
            officer.open("/upload/contacts.xhtml");
            keys.tabTo("confirm:right").enter();
            assertThat(officer.text()).contains("You have confirmed the contacts.");
            assertThat(officer.rows("history").get(0)).contains("Helen");
            keys.tabTo("Change the contacts").enter();
            keys.tabTo("contact:emergencyPhone")
                    .write("12")
                    .tabTo("contact:save")
                    .enter();
            assertThat(officer.textOf("contact:emergencyPhone-error")).contains("UK phone number");
        }
    }

    @Test
    void a_file_that_is_no_file_is_answered_beside_the_field() {
        try (Person officer = Person.withCard("data-officer")) {
            officer.open("/upload/send.xhtml").type("send:sequence", "soon").clickInPlace("send:go");
            assertThat(officer.textOf("send:file-error")).contains("Choose a file");
            assertThat(officer.textOf("send:sequence-error")).contains("Enter a sequence number");
            assertThat(value(officer, "send:sequence")).isEqualTo("soon");
        }
    }

    @Test
    void the_history_is_drawn_under_the_strict_policy() {
        try (Person officer = Person.withCard("data-officer")) {
            officer.open("/upload/history.xhtml");
            assertThat(((JavascriptExecutor) officer.driver())
                            .executeScript("return Chart.getChart(document.querySelector('#chart canvas'))"
                                    + ".data.datasets.length"))
                    .isEqualTo(3L);
            assertThat(officer.textOf("sentence")).contains("records were loaded");
            assertThat(officer.rows("days")).hasSize(30);
            String csv = (String) ((JavascriptExecutor) officer.driver()).executeAsyncScript(CSV);
            assertThat(csv.lines()).hasSize(31).startsWith("day,files,loaded,rejected,hours_since_file_before");
        }
    }

    private static String value(Person officer, String id) {
        return officer.driver().findElement(By.id(id)).getDomProperty("value");
    }
}
