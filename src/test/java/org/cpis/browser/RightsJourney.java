package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** Who sees what: each refusal beside somebody who is allowed. */
class RightsJourney {

    @Test
    void a_receptionist_gets_the_same_page_for_everybody() {
        try (Person receptionist = Person.withCard("receptionist")) {
            String flagged = answer(receptionist, KnownPeople.CHILD_WITH_PLAN.nhsNumber());
            assertThat(flagged).contains("Nobody found");
            assertThat(answer(receptionist, KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber()))
                    .isEqualTo(flagged);
            assertThat(answer(receptionist, "999 999 9999")).isEqualTo(flagged);
            assertThat(receptionist.path()).isEqualTo("/lookup/find.xhtml");
        }
        try (Person midwife = Person.withCard("midwife")) {
            assertThat(search(midwife, KnownPeople.CHILD_WITH_PLAN)).contains("Child protection plan");
            assertThat(midwife.open("/lookup/find.xhtml").path()).isEqualTo("/lookup/find.xhtml");
            assertThat(search(midwife, KnownPeople.SENSITIVE)).contains("Nobody found");
        }
    }

    @Test
    void unknown_without_and_with_an_alert_are_the_same_bytes_for_whom_nothing_is_shown() {
        NhsNumber number = new FreshNumbers(999_098_000).next();
        try (Person receptionist = Person.withCard("receptionist")) {
            search(receptionist, number.digits());
            String again = receptionist
                    .driver()
                    .findElement(By.cssSelector("#recent a"))
                    .getDomAttribute("href");
            String unknown = bytes(receptionist, again);
            assertThat(unknown).contains("Nobody found");
            Machine.index(Machine.child(number, "Quillfeather", "Finch", "active"));
            assertThat(bytes(receptionist, again)).isEqualTo(unknown);
            flag(number, "Finch");
            assertThat(bytes(receptionist, again)).isEqualTo(unknown);
        }
        try (Person midwife = Person.withCard("midwife")) {
            assertThat(search(midwife, number.digits())).contains("Child protection plan");
        }
    }

    /** The whole answer, but for what is new with every answer. */
    private static String bytes(Person person, String path) {
        Object answer = ((JavascriptExecutor) person.driver())
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(answer => answer.text()).then(done);",
                        path);
        return ((String) answer)
                .replaceAll("value=\"-?\\d+:-?\\d+\"", "state")
                .replaceAll("(<script id=\"|getElementById\\(')[0-9a-f-]{36}", "script")
                .replaceAll(
                        "(?i)nonce=\"[^\"]*\"|name=\"primefaces.nonce\" value=\"[^\"]*\"|csp\\.init\\('[^']*'\\)",
                        "nonce");
    }

    @Test
    void a_silent_read_reaches_neither_the_inbox_nor_the_history() {
        String child = childOf901();
        try (Person gp = Person.withCard("gp")) {
            search(gp, child);
            assertThat(gp.textOf("consequence")).contains("will not be told");
            gp.click("open:details");
            assertThat(gp.text()).contains("Nobody was told", "Emergency duty");
            assertThat(gp.rows("history")).isEmpty();
            assertThat(gp.text()).contains("Nobody in unscheduled care opened this record before");
        }
        try (Person worker = Person.withCard("social-worker")) {
            assertThat(worker.text()).doesNotContain("QUILLFEATHER");
        }
        try (Person midwife = Person.withCard("midwife")) {
            search(midwife, child);
            midwife.click("open:details");
        }
        try (Person worker = Person.withCard("social-worker")) {
            assertThat(worker.text()).contains("QUILLFEATHER, Wren");
        }
    }

    @Test
    void a_notification_of_901_does_not_exist_for_902() {
        try (Person midwife = Person.withCard("midwife")) {
            search(midwife, KnownPeople.LOOKED_AFTER_PREGNANT);
            midwife.click("open:details");
        }
        String address;
        try (Person own = Person.withCard("duty-worker")) {
            own.follow("CASTELLAN");
            address = own.path();
            assertThat(own.text()).contains("CASTELLAN", "Looked-after child").doesNotContain("Unborn");
        }
        try (Person foreign = Person.withCard("social-worker-902")) {
            assertThat(foreign.text()).contains("CASTELLAN, Bethany"); // its own notification of the same view
            assertThat(foreign.open(address).heading()).isEqualTo("Page not found");
            assertThat(foreign.text()).doesNotContain("CASTELLAN");
        }
    }

    @Test
    void pages_of_other_areas_do_not_exist() {
        try (Person worker = Person.withCard("team-manager")) {
            for (String page : new String[] {
                "/lookup/find.xhtml", "/upload/uploads.xhtml", "/review/ledger.xhtml", "/admin/organisations.xhtml",
                "/lookup//find.xhtml", "/inbox/../review/ledger.xhtml", "/review/ledger.xhtml;x=/inbox/",
                        "/nothing.xhtml"
            }) {
                assertThat(worker.open(page).heading()).as(page).isEqualTo("Page not found");
            }
            assertThat(worker.open("/inbox/inbox.xhtml").heading()).isEqualTo("Notifications");
        }
    }

    /** Somebody whom no other journey looks up. @return the NHS number */
    private static String childOf901() {
        NhsNumber number = new FreshNumbers(999_080_000).next();
        Machine.index(Machine.child(number, "Quillfeather", "Wren", "active"));
        flag(number, "Wren");
        return number.digits();
    }

    private static void flag(NhsNumber number, String given) {
        String born = Machine.today().minusYears(6).toString();
        FeedFile file = new FeedFile(Machine.today());
        Machine.feed(
                "901",
                file.cells("q", number.digits(), "Quillfeather", given, born, "CPP")
                        .text());
    }

    /** The page without the user's own last searches. */
    private static String answer(Person person, String number) {
        String page = search(person, number);
        assertThat(page).contains("Your searches in this session");
        return page.substring(0, page.indexOf("Your searches in this session"));
    }

    private static String search(Person person, KnownPeople known) {
        return search(person, known.nhsNumber());
    }

    private static String search(Person person, String number) {
        person.open("/lookup/find.xhtml").type("find:number", number).click("find:search");
        return person.driver().findElement(By.tagName("main")).getText();
    }
}
