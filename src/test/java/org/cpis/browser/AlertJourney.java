package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A privacy officer works an alert from the list to its outcome, the designated professional signs it off. */
class AlertJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_141_000);
    private static final String WORDS = "Came in by the back door alone";

    @Test
    void an_alert_from_the_list_to_its_outcome() {
        looksAtNamesake(childOf901());
        String alert;
        try (Person officer = Person.withCard("privacy-officer")) {
            isToldByMail(officer);
            alert = takesOn(officer);
            findsEvidence(officer);
            ends(officer);
        }
        try (Person reviewer = Person.withCard("designated")) {
            signsOff(reviewer, alert);
            checksTheSample(reviewer);
        }
        try (Person officer = Person.withCard("privacy-officer")) {
            officer.open(alert);
            assertThat(officer.text()).contains("Closed", "Signed off: Not justified", "Ruth Adeyemi");
            seesNothingOfOtherTrusts(officer);
        }
    }

    private static void looksAtNamesake(NhsNumber child) {
        try (Person midwife = Person.withCard("midwife")) {
            midwife.open("/lookup/find.xhtml")
                    .type("find:number", child.digits())
                    .click("find:search");
            midwife.choose("I am treating or assessing this patient now")
                    .type("reason:words", WORDS)
                    .click("reason:give");
            assertThat(midwife.heading()).isEqualTo("Child care alert");
        }
    }

    private void isToldByMail(Person officer) {
        officer.open("/review/alerts.xhtml").follow("Who is told of alerts by e-mail");
        AccessibilityJourney.check(officer, "nobody is told of alerts");
        officer.type("adding:address", "privacy").choose("Together, at chosen hours of the day");
        officer.click("adding:add");
        assertThat(officer.text()).contains("Enter an e-mail address", "Enter full hours");
        officer.type("adding:address", "privacy@trust.example").type("adding:hours", "8");
        officer.click("adding:add");
        assertThat(officer.rows("mail:rows")).anyMatch(row -> row.contains("privacy@trust.example | Together at 8"));
        AccessibilityJourney.check(officer, "who is told of alerts");
        officer.click("mail:rows:0:remove");
        assertThat(officer.text()).contains("The address is removed.");
    }

    /** @return address of the alert */
    private String takesOn(Person officer) {
        officer.open("/review/alerts.xhtml").choose("Same surname", "filter:kind");
        officer.choose("New", "filter:state").click("filter:apply");
        assertThat(officer.path()).contains("kind=SAME_SURNAME", "state=OPEN");
        assertThat(officer.rows("alerts:rows")).anyMatch(row -> row.contains(WORDS) && row.contains("Due "));
        AccessibilityJourney.check(officer, "queue of privacy alerts");
        officer.submit(officer.driver().findElement(By.xpath("//tr[contains(., '" + WORDS + "')]//a")));
        assertThat(officer.text()).contains("Nobody yet", "Siobhan Byrne", WORDS, "What was done");
        AccessibilityJourney.check(officer, "new privacy alert");
        String alert = officer.path(); // of the next page it is left out
        officer.click("claiming:claim");
        assertThat(officer.text()).contains("The alert is yours.", "Colin Fraser");
        return alert;
    }

    private void findsEvidence(Person officer) {
        officer.choose("Justified").type("ending:words", "She was on duty.").click("ending:end");
        assertThat(officer.text()).contains("Write down at least one piece of evidence");
        officer.click("noting:add");
        assertThat(officer.text()).contains("Choose what you compared it with", "Enter what you found");
        AccessibilityJourney.check(officer, "privacy alert with errors");
        officer.choose("Rota checked")
                .type("noting:words", "She was not on duty.")
                .click("noting:add");
        assertThat(officer.text()).contains("The evidence is added.", "Evidence: Rota checked");
    }

    private void ends(Person officer) {
        officer.choose("Not justified: access ended or disciplinary steps");
        officer.type("ending:words", "Access is ended.").click("ending:end");
        assertThat(officer.text()).contains("waits for another reviewer", "You said: Not justified");
        assertThat(officer.sees("signing"))
                .as("nobody signs off what they proposed")
                .isFalse();
        AccessibilityJourney.check(officer, "privacy alert that waits for sign-off");
    }

    private void signsOff(Person reviewer, String alert) {
        reviewer.open(alert).click("signing:no");
        assertThat(reviewer.text()).contains("Enter what you found");
        AccessibilityJourney.check(reviewer, "sign-off of an alert with an error");
        reviewer.click("signing:yes");
        assertThat(reviewer.text()).contains("signed off and closed");
        AccessibilityJourney.check(reviewer, "closed privacy alert");
    }

    /** As the portal draws it at night. */
    private void checksTheSample(Person reviewer) {
        drawOne();
        reviewer.open("/review/sample.xhtml").click("answering:send");
        assertThat(reviewer.text()).contains("Choose what you found");
        AccessibilityJourney.check(reviewer, "random sample with an error");
        reviewer.choose("Not explained").click("answering:send");
        assertThat(reviewer.text()).contains("Enter what you found");
        reviewer.type("answering:words", "Nobody of that name attended.").click("answering:send");
        assertThat(reviewer.text()).contains("a privacy alert is raised", "1 of 1");
        AccessibilityJourney.check(reviewer, "random sample");
        reviewer.open("/review/alerts.xhtml?kind=SAMPLE_NOT_EXPLAINED");
        assertThat(reviewer.rows("alerts:rows")).anyMatch(row -> row.contains("Random sample: not explained"));
    }

    private static void seesNothingOfOtherTrusts(Person officer) {
        officer.open("/review/alerts.xhtml?kind=SAMPLE_NOT_EXPLAINED");
        assertThat(officer.rows("alerts:rows")).as("it was another trust's").isEmpty();
        assertThat(officer.open("/review/alert.xhtml?id=0192f0c1-0000-7000-8000-000000000000")
                        .heading())
                .isEqualTo("Page not found");
    }

    /** Something that was done at a site of another trust. */
    private static void drawOne() {
        Person.withCard("gp").close();
        try (Connection connection = TestStack.get().database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO review_sample_day VALUES (CURRENT_DATE - INTERVAL 20 DAY, 'x', 5, NOW())");
            statement.execute("INSERT INTO review_sample (event_id, organisation, day) SELECT id, organisation,"
                    + " CURRENT_DATE - INTERVAL 20 DAY FROM access_event"
                    + " WHERE action = 'SIGNED_IN' AND organisation = 'ZT401' LIMIT 1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static NhsNumber childOf901() {
        NhsNumber number = NUMBERS.next();
        Machine.index(Machine.child(number, "Byrne", "Tess", "active"));
        FeedFile file = new FeedFile(Machine.today());
        String born = Machine.today().minusYears(6).toString();
        Machine.feed(
                "901",
                file.cells("a1", number.digits(), "Byrne", "Tess", born, "CPP").text());
        return number;
    }
}
