package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Signing in with a password at the lower level, landing where the role works, changing role, signing out. */
class SignInJourney {

    @ParameterizedTest
    @CsvSource({
        "gp,/lookup/find.xhtml",
        "midwife,/lookup/find.xhtml",
        "receptionist,/lookup/find.xhtml",
        "social-worker,/inbox/inbox.xhtml",
        "team-manager,/inbox/inbox.xhtml",
        "duty-worker,/inbox/inbox.xhtml",
        "data-officer,/upload/uploads.xhtml",
        "social-worker-902,/inbox/inbox.xhtml",
        "designated,/review/dashboard.xhtml",
        "privacy-officer,/review/dashboard.xhtml",
        "administrator,/admin/organisations.xhtml"
    })
    void everybody_lands_where_their_work_is_with_a_password_too(String user, String page) {
        try (Person person = Person.withPassword(user)) {
            assertThat(person.path()).isEqualTo(page);
            assertThat(person.header()).contains("Password").doesNotContain("Smartcard", "Change role");
        }
    }

    @Test
    void who_has_two_roles_chooses_one_and_can_change_it() {
        try (Person nurse = Person.withPassword("nurse")) {
            assertThat(nurse.open("/lookup/find.xhtml").heading()).isEqualTo("Choose a role");
            nurse.inRoleAt("School Nursing");
            assertThat(nurse.header()).contains("School Nursing", "Change role");
            nurse.follow("Change role").inRoleAt("Emergency Department");
            assertThat(nurse.header()).contains("Emergency Department").doesNotContain("School Nursing");
        }
    }

    @Test
    void signing_out_ends_the_session_at_keycloak_too() {
        try (Person gp = Person.withPassword("gp")) {
            gp.submit(gp.driver().findElement(By.cssSelector("header form button")));
            assertThat(gp.heading()).isEqualTo("You are signed out");
            gp.open("/lookup/find.xhtml");
            assertThat(gp.sees("username")).as("Keycloak asks again").isTrue();
        }
    }
}
