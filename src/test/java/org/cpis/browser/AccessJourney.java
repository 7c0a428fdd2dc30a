package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A privacy officer confirms many rights and ends one; its holder is out at once and back after a confirmation. */
class AccessJourney {

    @Test
    void an_ended_right_opens_nothing_until_it_is_confirmed() {
        try (Person bank = Person.withCard("bank-nurse");
                Person officer = Person.withCard("privacy-officer")) {
            assertThat(bank.heading()).isEqualTo("Find a person");
            try {
                confirmsMany(officer);
                ends(officer, name(bank));
                refused(bank);
            } finally {
                confirms(officer, "Came back to the staff bank");
            }
            assertThat(bank.open("/").text()).contains("Find a person");
        }
    }

    @Test
    void the_administrator_keeps_agreements_and_the_plan_and_reviewers_read_them() {
        try (Person administrator = Person.withCard("administrator")) {
            agrees(administrator);
            plans(administrator);
        }
        try (Person officer = Person.withCard("privacy-officer")) {
            officer.follow("Agreements");
            assertThat(officer.rows("all")).anyMatch(row -> row.contains("Sharing of the journey"));
            AccessibilityJourney.check(officer, "agreements of a reviewer");
        }
        try (Person designated = Person.withCard("designated")) {
            designated.follow("Adoption");
            assertThat(designated.rows("organisations")).anyMatch(row -> row.contains("901") && row.contains("Live"));
            AccessibilityJourney.check(designated, "adoption of a region");
            designated.follow("Can lists stop?").click("lists:show");
            assertThat(designated.textOf("sentence")).contains("Northbrook Demo Council can stop its lists to 0 of");
            AccessibilityJourney.check(designated, "list retirement");
        }
    }

    private static void agrees(Person administrator) {
        administrator.follow("Agreements");
        administrator.follow("Add an agreement").click("agreement:save");
        assertThat(administrator.text()).contains("Enter a title");
        AccessibilityJourney.check(administrator, "agreement with an error");
        administrator
                .type("agreement:title", "Sharing of the journey")
                .type("agreement:parties", "901 zt1")
                .type("agreement:basis", "Direction of the journey");
        date(administrator, "agreement:starts", Machine.today().minusDays(10));
        date(administrator, "agreement:review", Machine.today().plusDays(10));
        administrator.click("agreement:save");
        assertThat(administrator.rows("due")).anyMatch(row -> row.contains("Northbrook Demo Council"));
        AccessibilityJourney.check(administrator, "agreements");
        endsAgreement(administrator);
    }

    private static void endsAgreement(Person administrator) {
        administrator.follow("Sharing of the journey");
        date(administrator, "agreement:ends", Machine.today().minusDays(1));
        administrator.click("agreement:save");
        assertThat(administrator.rows("all")).anyMatch(row -> row.contains("journey") && row.contains("Ended"));
        administrator.follow("Sharing of the journey");
        assertThat(administrator.rows("history")).hasSize(2);
        AccessibilityJourney.check(administrator, "agreement");
    }

    private static void plans(Person administrator) {
        administrator.open("/admin/adoption.xhtml");
        assertThat(administrator.textOf("sentence")).contains("authorities are live", "providers are live");
        administrator.choose("Harbour Demo Hospitals (ZT6)", "plan:code");
        date(administrator, "plan:day", Machine.today().minusDays(40));
        administrator.click("plan:save");
        assertThat(administrator.rows("late")).anyMatch(row -> row.contains("ZT6"));
        assertThat(administrator.rows("organisations")).anyMatch(row -> row.contains("901") && row.contains("Live"));
        AccessibilityJourney.check(administrator, "adoption");
    }

    private static void date(Person person, String field, LocalDate day) {
        person.type(field + "-day", String.valueOf(day.getDayOfMonth()))
                .type(field + "-month", String.valueOf(day.getMonthValue()))
                .type(field + "-year", String.valueOf(day.getYear()));
    }

    private static void confirmsMany(Person officer) {
        officer.follow("Access");
        assertThat(officer.textOf("when")).contains("review", "01-");
        assertThat(officer.rows("rights:rows")).anyMatch(row -> row.contains("You. Somebody else confirms yours"));
        AccessibilityJourney.check(officer, "access");
        officer.click("rights:confirm");
        assertThat(officer.text()).contains("Tick at least one row first");
        officer.clickInPlace("rights:all").click("rights:confirm");
        assertThat(officer.textOf("ask-title")).startsWith("Confirm");
        AccessibilityJourney.check(officer, "access asked");
        officer.click("ask:go");
        assertThat(officer.text()).contains("Say why");
        officer.type("ask:reason", "Checked with the ward managers").click("ask:go");
        assertThat(officer.text()).contains("Confirmed: ");
        assertThat(officer.rows("rights:rows")).anyMatch(row -> row.contains("Checked with the ward managers"));
    }

    private static void ends(Person officer, String holder) {
        tick(officer, holder);
        officer.click("rights:end");
        assertThat(officer.textOf("ask-title")).isEqualTo("End one right?");
        officer.type("ask:reason", "Left the staff bank").click("ask:go");
        assertThat(officer.text()).contains("Ended: 1.");
        assertThat(officer.rows("rights:rows")).anyMatch(row -> row.contains(holder) && row.contains("Ended"));
    }

    /** In the running session and at a new sign-in. */
    private static void refused(Person bank) {
        bank.open("/lookup/find.xhtml");
        assertThat(bank.heading()).isEqualTo("Your access has ended");
        assertThat(bank.textOf("bars"))
                .contains("was ended on", "Ask the privacy officer for Northbrook Demo Hospitals");
        AccessibilityJourney.check(bank, "access ended");
        try (Person again = Person.withCard("bank-nurse")) {
            assertThat(again.heading()).isEqualTo("Your access has ended");
            assertThat(again.open("/lookup/child.xhtml").heading()).isEqualTo("Your access has ended");
        }
    }

    private static void confirms(Person officer, String reason) {
        officer.open("/review/access.xhtml");
        officer.submit(officer.driver().findElement(By.xpath("//button[contains(., 'Ended or lapsed')]")));
        officer.clickInPlace("rights:all")
                .click("rights:confirm")
                .type("ask:reason", reason)
                .click("ask:go");
    }

    private static void tick(Person officer, String holder) {
        WebElement row = officer.driver().findElements(By.cssSelector("[id='rights:rows_data'] > tr")).stream()
                .filter(one -> one.getText().contains(holder))
                .findFirst()
                .orElseThrow();
        row.findElement(By.cssSelector("input[type=checkbox]")).click();
    }

    private static String name(Person person) {
        return person.driver().findElement(By.className("cp-account__name")).getText();
    }
}
