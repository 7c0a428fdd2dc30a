package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;

/** Health asks an authority for an alert that is missing, and tells it that a child was not brought. */
class MissedAlertJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_090_000);

    /** Sends what the form of the notice would send, from a page that does not have it. */
    private static final String FORGE = """
            const done = arguments[0];
            const state = document.querySelector('[name="jakarta.faces.ViewState"]').value;
            const day = new Date();
            const body = new URLSearchParams({'notBrought': 'notBrought', 'notBrought:send': '',
                'notBrought:day-day': day.getDate(), 'notBrought:day-month': day.getMonth() + 1,
                'notBrought:day-year': day.getFullYear(), 'jakarta.faces.ViewState': state});
            fetch(location.href, {method: 'POST', body}).then(answer => done(answer.status), done);
            """;

    @Test
    void a_missed_alert_goes_to_the_authority_of_the_postcode_and_comes_back_with_its_answer() {
        String reference;
        try (Person midwife = Person.withCard("midwife")) {
            ask(midwife);
            assertThat(midwife.text()).contains("Sent to Northbrook Demo Council", "UNDERHALL, Robin", "020 7946 0901");
            assertThat(midwife.path()).doesNotContain("nderhall").doesNotContain("999");
            AccessibilityJourney.check(midwife, "missed-alert request sent");
            reference = midwife.heading().replace("Missed-alert request ", "");
        }
        isAnsweredByAnother(reference);
        try (Person midwife = Person.withCard("midwife")) {
            midwife.open("/lookup/missed-requests.xhtml");
            AccessibilityJourney.check(midwife, "missed-alert requests");
            midwife.follow("UNDERHALL");
            assertThat(midwife.text())
                    .contains("There is a plan: our next upload puts it right", "Tomorrow morning at the latest.")
                    .doesNotContain("Maya Lindqvist", "Peter Szabo", "Taken over", "Gone home");
        }
    }

    @Test
    void who_may_not_look_is_offered_nothing_and_another_authority_sees_nothing() {
        nothingIsOffered();
        String address;
        try (Person midwife = Person.withCard("midwife")) {
            NhsNumber child = NUMBERS.next();
            Machine.index(Machine.child(child, "Thistlewood", "Ash", "active"));
            midwife.type("find:number", child.spaced()).click("find:search");
            midwife.follow("I think this child should have an alert")
                    .choose("Southmere Demo Council", "request:authority");
            midwife.choose("Routine").type("request:phone", "020 7946 0990").click("request:send");
            assertThat(midwife.text()).contains("Sent to Southmere Demo Council", "THISTLEWOOD, Ash");
            address = midwife.path().replace("/lookup/missed-status", "/inbox/missed-alert");
        }
        try (Person worker = Person.withCard("team-manager")) {
            assertThat(worker.open("/inbox/missed-alerts.xhtml").text()).doesNotContain("THISTLEWOOD");
            assertThat(worker.open(address).heading()).isEqualTo("Page not found");
        }
        try (Person worker = Person.withCard("social-worker-902")) {
            assertThat(worker.open(address).text()).contains("THISTLEWOOD, Ash");
        }
    }

    @Test
    void that_a_child_was_not_brought_reaches_the_authority_from_where_the_policy_allows_it_only() throws SQLException {
        NhsNumber child = childOf901();
        forge(child);
        assertThat(notices(child)).isZero();
        tell(child);
        assertThat(notices(child)).isEqualTo(1);
        try (Person worker = Person.withCard("duty-worker")) {
            assertThat(worker.rows("inbox:notifications"))
                    .anyMatch(row -> row.contains("PENNYROYAL, Lark") && row.contains("Was not brought on"));
            worker.follow("PENNYROYAL");
            assertThat(worker.textOf("means")).contains("not a view in unscheduled care");
            AccessibilityJourney.check(worker, "was not brought");
        }
    }

    private static void nothingIsOffered() {
        try (Person receptionist = Person.withCard("receptionist")) {
            receptionist.type("find:number", NUMBERS.next().spaced()).click("find:search");
            assertThat(receptionist.text()).contains("Nobody found").doesNotContain("should have an alert");
            assertThat(receptionist.open("/lookup/missed-request.xhtml").text()).doesNotContain("How urgent is it?");
            assertThat(receptionist.open("/lookup/missed-requests.xhtml").text())
                    .doesNotContain("Asked at");
        }
    }

    private static void forge(NhsNumber child) {
        try (Person gp = Person.withCard("gp")) {
            gp.type("find:number", child.spaced()).click("find:search").click("open:details");
            assertThat(gp.text()).contains("Nobody was told").doesNotContain("Was the child not brought?");
            Object status = ((JavascriptExecutor) gp.driver()).executeAsyncScript(FORGE);
            assertThat(status).isNotNull();
        }
    }

    private static void tell(NhsNumber child) {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("School Nursing").type("find:number", child.spaced());
            nurse.click("find:search").click("open:details").click("notBrought:send");
            assertThat(nurse.textOf("notBrought:day-error")).contains("Enter the day of the appointment");
            AccessibilityJourney.check(nurse, "was not brought, with an error");
            LocalDate day = Machine.today();
            nurse.type("notBrought:day-day", String.valueOf(day.getDayOfMonth()))
                    .type("notBrought:day-month", String.valueOf(day.getMonthValue()))
                    .type("notBrought:day-year", String.valueOf(day.getYear()));
            assertThat(nurse.click("notBrought:send").textOf("notBroughtTold")).contains("was not brought on");
        }
    }

    private static void ask(Person midwife) {
        midwife.type("find:number", NUMBERS.next().spaced()).click("find:search");
        AccessibilityJourney.check(midwife, "nobody found, with the way to ask");
        midwife.follow("I think this child should have an alert").click("request:send");
        assertThat(midwife.text())
                .contains("Enter the last name", "Choose the local authority", "Select how urgent it is");
        AccessibilityJourney.check(midwife, "missed-alert request with errors");
        midwife.type("request:family", "Underhall").type("request:given", "Robin");
        midwife.type("request:born-day", "4").type("request:born-month", "May").type("request:born-year", "2019");
        midwife.type("request:postcode", "zz1 9xx").click("request:locate");
        assertThat(midwife.textOf("located")).contains("ZZ1 is in the area of Northbrook Demo Council");
        midwife.choose("Urgent: the child is here now").type("request:phone", "020 7946 0990");
        midwife.type("request:note", "Ask for the delivery suite.").click("request:send");
    }

    private static void isAnsweredByAnother(String reference) {
        String claimed;
        try (Person duty = Person.withCard("duty-worker")) {
            claimed = claims(duty, reference);
        }
        try (Person worker = Person.withCard("social-worker")) {
            takesOver(worker, claimed);
            answer(worker);
        }
    }

    private static String claims(Person worker, String reference) {
        worker.follow("Missed alerts");
        AccessibilityJourney.check(worker, "missed alerts");
        assertThat(worker.rows("queue:requests"))
                .anyMatch(row -> row.contains("UNDERHALL, Robin") && row.contains("Siobhan Byrne"));
        worker.follow("UNDERHALL");
        assertThat(worker.heading()).contains(reference);
        assertThat(worker.text())
                .contains("020 7946 0990", "Ask for the delivery suite.", "To be taken up by")
                .doesNotContain("Take it over");
        String address = worker.path();
        worker.click("claiming:claim");
        assertThat(worker.text()).contains("To be answered by", "Due ").doesNotContain("Take it over");
        return address;
    }

    private static void takesOver(Person worker, String address) {
        worker.open(address);
        assertThat(worker.textOf("taking")).contains("Peter Szabo has had this request since");
        assertThat(worker.click("take:send").textOf("take:reason-error")).contains("Enter a reason");
        AccessibilityJourney.check(worker, "missed alert of somebody else with an error");
        worker.type("take:reason", "Gone home").click("take:send");
        assertThat(worker.text()).contains("You own request", "Taken over at Northbrook Demo Council", "Gone home");
    }

    private static void answer(Person worker) {
        worker.click("answer:send");
        assertThat(worker.text()).contains("Select what you found");
        AccessibilityJourney.check(worker, "missed alert with an error");
        worker.choose("There is a plan: our next upload puts it right");
        worker.type("answer:note", "Tomorrow morning at the latest.").click("answer:send");
        assertThat(worker.text()).contains("Answered. Who asked can see it now.");
    }

    /** Somebody whom no other journey looks up. */
    private static NhsNumber childOf901() {
        NhsNumber number = NUMBERS.next();
        Machine.index(Machine.child(number, "Pennyroyal", "Lark", "active"));
        String born = Machine.today().minusYears(6).toString();
        FeedFile file = new FeedFile(Machine.today());
        Machine.feed(
                "901",
                file.cells("p", number.digits(), "Pennyroyal", "Lark", born, "CPP")
                        .text());
        return number;
    }

    private static long notices(NhsNumber child) throws SQLException {
        return BigFile.count(
                TestStack.get(),
                "SELECT COUNT(*) FROM notification n JOIN person p ON p.id = n.person_id"
                        + " WHERE n.kind = 'NOT_BROUGHT' AND p.nhs_number = '" + child.digits() + "'");
    }
}
