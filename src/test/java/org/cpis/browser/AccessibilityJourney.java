package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** axe finds nothing serious or critical on any page, in any state that a user meets. */
class AccessibilityJourney {

    @Test
    void a_fault_that_is_put_in_is_found() {
        try (Person nurse = Person.withCard("nurse")) {
            check(nurse, "choose role");
            ((JavascriptExecutor) nurse.driver())
                    .executeScript("document.querySelector('main').innerHTML += '<button></button>'");
            assertThat(Axe.violations(nurse)).anyMatch(Axe::isGrave);
        }
    }

    @Test
    void pages_of_the_lookup() {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            check(nurse, "find");
            nurse.click("find:search");
            check(nurse, "find with an error");
            nurse.type("find:number", "999 999 9999").click("find:search");
            check(nurse, "nobody found");
            nurse.open("/lookup/find-basic.xhtml").click("find:search");
            check(nurse, "basic search with errors");
            nurse.open("/lookup/find.xhtml").type("find:number", KnownPeople.LOOKED_AFTER_PREGNANT.nhsNumber());
            nurse.click("find:search");
            check(nurse, "child page");
            nurse.click("open:details");
            check(nurse, "details");
            nurse.open("/lookup/nothing.xhtml");
            check(nurse, "page not found");
        }
    }

    @Test
    void pages_of_the_inbox() {
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", KnownPeople.CHILD_WITH_ENDED_PLAN.nhsNumber())
                    .click("find:search");
            check(midwife, "ended plan");
            midwife.click("open:details");
        }
        try (Person worker = Person.withCard("team-manager")) {
            check(worker, "inbox");
            worker.follow("SOUZA");
            check(worker, "notification");
            worker.click("claiming:claim");
            worker.click("followUp:save");
            check(worker, "follow-up with an error");
            worker.open("/inbox/inbox.xhtml?closed=true");
            check(worker, "closed");
        }
    }

    @Test
    void pages_of_data_review_and_administration() {
        try (Person officer = Person.withCard("data-officer")) {
            check(officer, "uploads");
            officer.follow("File 1");
            check(officer, "upload");
        }
        try (Person reviewer = Person.withCard("designated")) {
            check(reviewer.open("/review/ledger.xhtml"), "ledger search");
            reviewer.click("search:find");
            check(reviewer, "events");
            reviewer.open("/review/verify.xhtml").click("verify:start").await("verdict");
            check(reviewer, "verified");
        }
        try (Person administrator = Person.withCard("administrator")) {
            check(administrator, "organisations");
            administrator.open("/admin/uploads.xhtml");
            check(administrator, "national uploads");
        }
    }

    @Test
    void pages_of_the_data_officer() {
        try (Person officer = Person.withCard("data-officer")) {
            check(officer.open("/upload/send.xhtml").clickInPlace("send:go"), "send with an error");
            OfficerFile.choose(officer, "A-1");
            check(officer, "send");
            officer.click("send:go");
            OfficerFile.awaitAnswer(officer);
            check(officer, "answer with a reject");
            for (String page : List.of("uploads", "rejects", "missing-numbers", "stale", "contacts", "history")) {
                check(officer.open("/upload/" + page + ".xhtml"), page);
            }
            check(officer.open("/upload/contact-change.xhtml"), "change contacts");
            check(officer.type("contact:opens", "late").click("contact:save"), "change contacts with an error");
            officer.open("/upload/rejects.xhtml").follow("A-1");
            check(officer, "reject");
            check(officer.click("correct:close"), "reject closed");
        }
    }

    @Test
    void pages_of_births() {
        try (Person officer = Person.withCard("data-officer")) {
            check(officer.open("/upload/births.xhtml"), "births");
            officer.follow("Record what happened").click("what:next");
            check(officer, "what happened, with an error");
            officer.choose("The pregnancy ended otherwise").click("what:next");
            check(officer, "plan about to be removed");
            officer.click("remove:back").choose("A baby or babies were born").click("what:next");
            officer.click("baby:next");
            check(officer, "baby with errors");
            BirthJourney.describe(officer, BirthJourney.number(900)).click("baby:next");
            check(officer, "babies to check");
            officer.click("check:next");
            check(officer, "plans about to move");
        }
    }

    @Test
    void pages_of_handovers() {
        try (Person officer = Person.withCard("data-officer")) {
            check(officer.open("/upload/overlaps.xhtml").click("own:search"), "overlaps with an error");
            officer.type("own:number", KnownPeople.CHILD_UNALLOCATED.nhsNumber())
                    .click("own:search");
            check(officer, "own plans");
            officer.submit(officer.driver().findElement(By.cssSelector("#found_data a")));
            check(officer.click("offer:send"), "offer with an error");
        }
    }

    @Test
    void pages_about_the_portal() {
        try (Person administrator = Person.withCard("administrator")) {
            for (String page : List.of("help", "accessibility", "privacy")) {
                administrator.open("/about/" + page + ".xhtml");
                check(administrator, page);
            }
        }
    }

    static void check(Person person, String state) {
        assertThat(Axe.violations(person)).as(state).noneMatch(Axe::isGrave);
    }
}
