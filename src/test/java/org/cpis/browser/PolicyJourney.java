package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The national administrator tries the pilot out, writes a policy, ends it, and reads what it said before. */
class PolicyJourney {

    @Test
    void a_policy_is_tried_out_written_and_ended() {
        try (Person administrator = Person.withCard("administrator")) {
            administrator.open("/admin/policies.xhtml");
            assertThat(administrator.text())
                    .contains("ZT501", "Eastwick Demo Mental Health Unit", "31-Mar-2021", "Past");
            tryOut(administrator, "14", "12", "2020");
            assertThat(administrator.textOf("answer")).contains("opening one would tell the authority");
            tryOut(administrator, "1", "4", "2021");
            assertThat(administrator.textOf("answer")).contains("see nothing");
            write(administrator);
            end(administrator);
        }
    }

    private static void tryOut(Person administrator, String day, String month, String year) {
        administrator.open("/admin/policy-preview.xhtml");
        date(administrator, "preview:day", day, month, year);
        administrator
                .type("preview:site", "zt501")
                .type("preview:role", "R8001")
                .click("preview:show");
        AccessibilityJourney.check(administrator, "policy-preview");
    }

    private static void write(Person administrator) {
        administrator
                .open("/admin/policy-new.xhtml")
                .type("policy:organisation", "901")
                .click("policy:save");
        assertThat(administrator.textOf("policy:organisation-error")).contains("site or trust");
        AccessibilityJourney.check(administrator, "policy-new");
        administrator.type("policy:organisation", "ZT8").type("policy:role", "R9999");
        date(administrator, "policy:from", "1", "2", "2031");
        administrator.choose("Closed: nothing is shown").type("policy:basis", "Direction of 2030");
        administrator.click("policy:save");
        assertThat(administrator.text()).contains("Saved.", "R9999", "01-Feb-2031", "To come");
    }

    private static void end(Person administrator) {
        administrator.follow("ZT8");
        date(administrator, "policy:until", "31", "3", "2031");
        administrator.click("policy:save");
        administrator.follow("ZT8");
        assertThat(administrator.text()).contains("What it said before", "31-Mar-2031", "No end", "Iris Novak");
        AccessibilityJourney.check(administrator, "policy");
    }

    private static void date(Person person, String field, String day, String month, String year) {
        person.type(field + "-day", day).type(field + "-month", month).type(field + "-year", year);
    }
}
