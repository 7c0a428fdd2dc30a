package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpis.register.NhsNumber;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A privacy officer puts a staff list, a nurse looks herself up, and the officer sees why that raised an alert. */
class PrivacyRulesJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_142_500);
    private static final String HEADER = "user_id,family_name,former_family_names,postcode,nhs_number,leaves_on,rota\n";
    private static final String NURSE = "555000000101";
    private static final String SITE = "Northbrook Demo Emergency Department (ZT101)";

    @Test
    void from_the_staff_list_to_the_reason_of_an_alert_and_the_switch_of_its_rule() throws IOException {
        NhsNumber own = NUMBERS.next();
        Machine.index(Machine.child(own, "Grayling", "Gwen", "active"));
        try (Person officer = Person.withCard("privacy-officer")) {
            putsList(officer, own);
        }
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            nurse.type("find:number", own.digits()).click("find:search");
        }
        try (Person officer = Person.withCard("privacy-officer")) {
            seesWhy(officer.open("/review/alerts.xhtml"), own);
            switches(officer);
        }
    }

    private static void putsList(Person officer, NhsNumber own) throws IOException {
        officer.follow("Staff lists");
        assertThat(officer.heading()).isEqualTo("Staff lists");
        officer.choose(SITE, "staff:organisation").click("staff:send");
        assertThat(officer.text()).contains("Choose a file that is not empty");
        AccessibilityJourney.check(officer, "staff list without a file");
        send(officer, NURSE + ",Okafor,,,%s,soon,\n".formatted(own.digits()));
        assertThat(officer.rows("refused"))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("2 | leaves_on"));
        AccessibilityJourney.check(officer, "staff list with a fault");
        send(officer, NURSE + ",Okafor,,,%s,,\n".formatted(own.digits()));
        assertThat(officer.text()).contains("The list is in place: 1 user.").doesNotContain(own.spaced());
        assertThat(officer.rows("lists")).anyMatch(row -> row.startsWith(SITE + " | 1 | 0"));
        AccessibilityJourney.check(officer, "staff list in place");
    }

    private static void send(Person officer, String lines) throws IOException {
        Path file = Files.createTempFile("staff", ".csv");
        Files.writeString(file, HEADER + lines);
        officer.choose(SITE, "staff:organisation");
        officer.driver().findElement(By.id("staff:file")).sendKeys(file.toString());
        officer.click("staff:send");
        Files.delete(file);
    }

    private static void seesWhy(Person officer, NhsNumber own) {
        assertThat(officer.rows("alerts:rows").get(0)).contains("Own record", "Grace Okafor", own.spaced());
        officer.follow("Own record");
        assertThat(officer.text())
                .contains("Own record, Northbrook Demo Emergency Department")
                .contains("their own NHS number", "the user's own record", "An alert is a question, not a finding");
        assertThat(officer.rows("firedRows"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains("Checked", "Grace Okafor", "Emergency department", own.spaced()));
        AccessibilityJourney.check(officer, "why an alert was raised");
    }

    private static void switches(Person officer) {
        officer.open("/review/alerts.xhtml").follow("Rules");
        assertThat(officer.rows("rules"))
                .hasSize(17)
                .anyMatch(row -> row.startsWith("Many people in an hour")
                        && row.contains("More than 30 people, and more than 3 times the median"));
        AccessibilityJourney.check(officer, "rules");
        officer.follow("Own record");
        assertThat(officer.rows("alerts")).isNotEmpty();
        officer.click("switch:decide");
        assertThat(officer.text()).contains("Select on or off");
        AccessibilityJourney.check(officer, "rule with an error");
        decide(officer, "Off", "The list is being put right");
        assertThat(officer.text()).contains("The rule is off.");
        assertThat(officer.rows("history").get(0)).contains("Off", "The list is being put right", "Colin Fraser");
        AccessibilityJourney.check(officer, "rule switched off");
        decide(officer, "On", "The list is right again");
        assertThat(officer.follow("All rules").rows("rules"))
                .anyMatch(row -> row.startsWith("Own record") && row.endsWith("On"));
    }

    private static void decide(Person officer, String decision, String reason) {
        officer.choose(SITE, "switch:organisation").choose(decision);
        officer.type("switch:reason", reason).click("switch:decide");
    }

    @Test
    void a_machine_puts_a_list_whole_or_not_at_all() {
        String door = "/api/organisations/ZT102/staff";
        assertThat(Machine.putAsNational(door, HEADER + "u1,A,,,,,\nu1,B,,,,,\n"))
                .satisfies(answer -> assertThat(answer.statusCode() + answer.body())
                        .startsWith("400")
                        .contains("\"line\":3", "\"column\":\"user_id\"", "\"loaded\":0"));
        assertThat(Machine.putAsNational(door, HEADER + "u1,A,,,,,\n").statusCode())
                .isEqualTo(200);
        assertThat(Machine.put(door, "901", HEADER + "u1,A,,,,,\n").statusCode())
                .isEqualTo(404);
        assertThat(Machine.putAsNational("/api/organisations/NONE1/staff", HEADER + "u1,A,,,,,\n")
                        .statusCode())
                .isEqualTo(404);
    }
}
