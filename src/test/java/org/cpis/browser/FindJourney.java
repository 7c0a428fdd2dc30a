package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticPerson;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Each way to find somebody, with the keyboard alone; what is typed goes along, and nothing of it into an address. */
class FindJourney {

    private final SyntheticPerson child = KnownPeople.CHILD_WITH_PLAN.on(LocalDate.now(ZoneId.of("Europe/London")));

    @Test
    void a_number_is_taken_as_a_scanner_or_a_clipboard_gives_it() {
        try (Person nurse = nurse()) {
            Keyboard keys = new Keyboard(nurse.driver());
            keys.tabTo("find:number").write("999 000 0019").enter();
            assertThat(nurse.title()).startsWith("Error: ");
            assertThat(nurse.text()).contains("Check the NHS number. It is not one that has been issued");
            keys.tabTo("find:number")
                    .write("]C1" + child.nhsNumber())
                    .enter(); // a scanner sends Enter behind the number
            assertThat(nurse.text()).contains("WHITLOCK, Emily Rose");
            nurse.open("/lookup/find.xhtml").type("find:number", "NHS No 999 000 0018, Ward 4");
            assertThat(nurse.click("find:search").text()).contains("WHITLOCK, Emily Rose");
            assertThat(nurse.open("/lookup/find.xhtml").textOf("recent"))
                    .contains("NHS number ending 0018")
                    .doesNotContain(child.nhsNumber(), "999 000 0018");
        }
    }

    @Test
    void a_misspelt_name_goes_from_basic_to_widened_to_advanced_without_being_typed_again() {
        try (Person nurse = nurse()) {
            nurse.open("/lookup/find-basic.xhtml");
            nurse.choose("Female").type("find:family", "Whitlok");
            born(nurse).click("find:search");
            AccessibilityJourney.check(nurse, "basic search, nobody found");
            assertThat(nurse.text()).contains("Nobody found", "Your searches in this session");
            Keyboard keys = new Keyboard(nurse.driver());
            keys.tabTo("wider:widen").enter();
            AccessibilityJourney.check(nurse, "widened search");
            assertThat(nurse.rows("results")).singleElement().asString().contains("WHITLOCK, Emily Rose", "One letter");
            assertThat(nurse.text()).doesNotContain("Child protection plan");
            keys.tabTo("Advanced").enter();
            assertThat(value(nurse, "find:family")).isEqualTo("Whitlok");
            assertThat(nurse.path()).doesNotContain("Whitlok");
            keys.tabTo("find:family").write("Whit*").enter();
            AccessibilityJourney.check(nurse, "advanced search");
            assertThat(nurse.rows("results")).anyMatch(row -> row.contains("WHITLOCK, Emily Rose"));
            keys.tabTo("WHITLOCK, Emily Rose").enter();
            assertThat(nurse.heading()).isEqualTo("Child care alert");
        }
    }

    @Test
    void advanced_says_beside_each_field_what_is_wrong() {
        try (Person nurse = nurse()) {
            nurse.open("/lookup/find-advanced.xhtml").click("find:search");
            AccessibilityJourney.check(nurse, "advanced search with errors");
            assertThat(nurse.text())
                    .contains("Enter a last name", "Select a gender, or all")
                    .contains("Enter a date of birth, a range, an age or a year");
            nurse.choose("All")
                    .type("find:family", "Wh*")
                    .type("find:youngest", "5")
                    .type("find:oldest", "9");
            nurse.click("find:search");
            assertThat(nurse.text()).contains("Enter at least 3 letters of the last name before *");
            assertThat(nurse.textOf("find:oldest-error")).contains("at most 1 year more");
            nurse.type("find:family", "Whi*").type("find:oldest", "").click("find:search");
            assertThat(nurse.text()).doesNotContain("There is a problem");
            nurse.type("find:youngest", Integer.toString(child.ageOn(LocalDate.now(ZoneId.of("Europe/London")))));
            assertThat(nurse.click("find:search").rows("results")).anyMatch(row -> row.contains("WHITLOCK, Emily"));
        }
    }

    @Test
    void the_postcode_is_offered_to_whom_it_is_allowed_only() {
        try (Person midwife = Person.withCard("midwife")) {
            midwife.open("/lookup/find-advanced.xhtml").choose("All");
            midwife.type("find:family", "Whitlock").type("find:postcode", "Nowhere");
            born(midwife).click("find:search");
            assertThat(midwife.text()).contains("Enter a whole postcode or its first half");
            midwife.type("find:postcode", "zz1 1aa").click("find:search");
            assertThat(midwife.rows("results")).hasSize(1);
            midwife.type("find:postcode", "ZZ9").click("find:search");
            assertThat(midwife.text()).contains("Nobody found");
        }
        try (Person nurse = nurse()) {
            assertThat(nurse.open("/lookup/find-advanced.xhtml").sees("find:postcode"))
                    .isFalse();
        }
    }

    @Test
    void one_click_repeats_a_search_and_another_role_knows_nothing_of_it() {
        try (Person nurse = nurse()) {
            nurse.open("/lookup/find-basic.xhtml").choose("Female").type("find:family", "Whitlock");
            born(nurse).click("find:search");
            nurse.open("/lookup/find.xhtml").follow("Whitlock; Female; born");
            assertThat(nurse.rows("results")).hasSize(1);
            assertThat(nurse.path())
                    .startsWith("/lookup/find-basic.xhtml?from=")
                    .doesNotContain("Whitlock");
            String address = nurse.path();
            nurse.follow("Change role").inRoleAt("School Nursing");
            assertThat(nurse.open("/lookup/find.xhtml").sees("recent")).isFalse();
            assertThat(value(nurse.open(address), "find:family")).isEmpty();
        }
    }

    @Test
    void who_has_no_right_sees_the_same_as_for_an_unknown_person() {
        try (Person receptionist = Person.withCard("receptionist")) {
            receptionist.open("/lookup/find-basic.xhtml").choose("Female").type("find:family", "Whitlok");
            born(receptionist).click("find:search");
            receptionist.click("wider:widen");
            assertThat(receptionist.text()).contains("Nobody found").doesNotContain("WHITLOCK");
        }
    }

    private static Person nurse() {
        return Person.withCard("nurse").inRoleAt("Emergency Department");
    }

    private Person born(Person person) {
        return person.type("find:born-day", "" + child.birthDate().getDayOfMonth())
                .type("find:born-month", "" + child.birthDate().getMonthValue())
                .type("find:born-year", "" + child.birthDate().getYear());
    }

    private static String value(Person person, String id) {
        return person.driver().findElement(By.id(id)).getDomProperty("value");
    }
}
