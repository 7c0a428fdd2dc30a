package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A legal hold from its placing to its release, what is kept for how long, and what the service is good for. */
class HoldsJourney {

    private static final String REASON = "Family court, file 7 of the journey";

    @Test
    void a_hold_stands_until_somebody_says_why_it_is_released() {
        try (Person officer = Person.withCard("privacy-officer")) {
            officer.follow("Legal holds").click("hold:place");
            assertThat(officer.text()).contains("There is a problem", "Enter an NHS number that the portal knows");
            AccessibilityJourney.check(officer, "hold with errors");
            officer.type("hold:number", KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber());
            officer.type("hold:reason", REASON).click("hold:place");
            assertThat(officer.text()).contains("The hold stands.");
            assertThat(officer.rows("holds:rows")).anyMatch(row -> row.startsWith("Holds |") && row.contains(REASON));
            AccessibilityJourney.check(officer, "holds");
            releases(officer);
        }
    }

    private static void releases(Person officer) {
        officer.submit(
                officer.driver().findElement(By.cssSelector("button[aria-label='Release the hold: " + REASON + "']")));
        officer.click("release:do");
        assertThat(officer.text()).contains("Say why");
        AccessibilityJourney.check(officer, "hold about to be released");
        officer.type("release:reason", "The case is over").click("release:do");
        assertThat(officer.rows("holds:rows"))
                .anyMatch(row -> row.startsWith("Released |") && row.contains("The case is over"));
    }

    @Test
    void the_administrator_reads_what_is_kept_and_what_the_service_is_good_for() {
        try (Person administrator = Person.withCard("administrator")) {
            administrator.follow("Retention");
            assertThat(administrator.rows("kinds")).hasSize(10).anyMatch(row -> row.contains("96 months"));
            AccessibilityJourney.check(administrator, "retention");
            administrator.follow("Legal holds");
            AccessibilityJourney.check(administrator, "holds of the nation");
            administrator.open("/admin/benefits.xhtml");
            assertThat(administrator.text()).contains("so far", "No data");
            AccessibilityJourney.check(administrator, "benefits");
        }
        try (Person reviewer = Person.withCard("designated")) {
            reviewer.open("/review/benefits.xhtml");
            assertThat(reviewer.text()).contains("so far");
        }
    }
}
