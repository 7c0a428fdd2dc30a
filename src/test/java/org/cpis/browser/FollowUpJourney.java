package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** One notification worked to the end without a mouse, signed off by a manager, opened again, and closed for good. */
class FollowUpJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_121_000);
    private static final String RULE = "Sign-off when the child is very young";
    private static final String NOTE = "Rang the maternity ward; the child is well.";

    @Test
    void a_worker_without_a_mouse_and_a_manager_bring_an_item_to_its_end() {
        NhsNumber child = childOf901();
        managerDecides();
        open(child);
        String item = workerBegins();
        workerEnds(item);
        managerSigns(item);
        workerFindsItClosed(item);
    }

    private static void managerDecides() {
        try (Person manager = Person.withCard("team-manager")) {
            manager.open("/inbox/inbox.xhtml").follow("Sign-off (");
            manager.type("rules:age", "none").type("rules:url", "mash").click("rules:save");
            assertThat(manager.text()).contains("Enter a number of years", "begins with https://");
            AccessibilityJourney.check(manager, "rules with errors");
            manager.type("rules:age", "7").type("rules:url", "https://mash.council.example/refer");
            manager.choose(RULE).click("rules:save");
            assertThat(manager.text()).contains("The rules are saved.", "Last changed by");
            manager.open("/inbox/templates.xhtml").click("template:save");
            AccessibilityJourney.check(manager, "templates with errors");
            manager.type("template:title", "Ward rung")
                    .type("template:text", NOTE)
                    .click("template:save");
            assertThat(manager.text()).contains("The template is saved.", "Ward rung");
            AccessibilityJourney.check(manager, "templates");
        }
    }

    /** Claims, writes half of it, and closes the browser. @return address of the notification */
    private static String workerBegins() {
        try (Person worker = Person.withCard("social-worker")) {
            String item = find(worker);
            assertThat(worker.text())
                    .contains("First opened", "Acknowledge by", "Act by", "Born", "does not replace a referral");
            AccessibilityJourney.check(worker, "new notification");
            Keyboard keys = new Keyboard(worker.driver());
            keys.tabTo("claiming:claim").enter();
            AccessibilityJourney.check(worker, "form of a follow-up");
            asksHealth(worker, keys);
            keys.tabTo("followUp:template").down().tabTo("followUp:fill").space();
            awaitDraft(worker, NOTE);
            return item;
        }
    }

    private static void asksHealth(Person worker, Keyboard keys) {
        keys.tabTo("followUp:decision:0").down();
        keys.tabTo("followUp:contact")
                .write("Sister Grace")
                .tabTo("followUp:way")
                .down();
        keys.tabTo("followUp:contactTime").write("25:00").tabTo("followUp:save").enter();
        assertThat(worker.text()).contains("Enter the time of the contact, not later than now");
        String rang = Machine.minuteAgo();
        keys.tabTo("followUp:contactTime").write(rang);
        keys.tabTo("followUp:contactOn-day");
        awaitDraft(worker, "");
        assertThat(keys.place())
                .as("keeping a draft leaves the hands where they are")
                .isEqualTo("followUp:contactOn-day");
        LocalDate next = Machine.today().plusDays(1);
        keys.tabTo("followUp:next-day").write(String.valueOf(next.getDayOfMonth()));
        keys.tabTo("followUp:next-month").write(String.valueOf(next.getMonthValue()));
        keys.tabTo("followUp:next-year").write(String.valueOf(next.getYear()));
        keys.tabTo("followUp:save").enter();
        assertThat(worker.text()).contains("Your follow-up is recorded.", "Contacted: Sister Grace, by phone, ", rang);
    }

    /** The draft is there; a duplicate of nothing is refused; closing waits for a manager. */
    private static void workerEnds(String item) {
        try (Person worker = Person.withCard("social-worker")) {
            worker.open(item);
            assertThat(value(worker, "followUp:note")).isEqualTo(NOTE);
            assertThat(worker.textOf("followUp:draft")).startsWith("Draft saved ");
            Keyboard keys = new Keyboard(worker.driver());
            repeatsNothing(worker, keys);
            keys.tabTo("followUp:outcome:7").down().down(); // the last, the first, and one on
            keys.tabTo("followUp:close").enter();
            assertThat(worker.text()).contains("A manager has to sign it off", "The child is very young");
            assertThat(worker.sees("signing")).isFalse();
            assertThat(worker.open("/inbox/sign-off.xhtml").heading()).isEqualTo("Page not found");
        }
    }

    private static void repeatsNothing(Person worker, Keyboard keys) {
        keys.tabTo("followUp:outcome:0");
        for (int outcome = 0; outcome < 7; outcome++) {
            keys.down();
        }
        keys.tabTo("followUp:other").write("0000-0000").tabTo("followUp:close").enter();
        assertThat(worker.text()).contains("Your authority has no other notification with it");
        assertThat(value(worker, "followUp:note")).isEqualTo(NOTE);
        AccessibilityJourney.check(worker, "follow-up with an error");
    }

    private static void managerSigns(String item) {
        try (Person manager = Person.withCard("team-manager")) {
            manager.open("/inbox/sign-off.xhtml");
            AccessibilityJourney.check(manager, "sign-off");
            assertThat(manager.rows("waiting")).anyMatch(row -> row.contains("FENWOLD, Sorrel"));
            manager.choose(RULE).type("rules:age", "2").click("rules:save");
            manager.open(item).click("signing:no");
            assertThat(manager.text()).contains("Enter a reason");
            AccessibilityJourney.check(manager, "notification that waits for sign-off, with an error");
            manager.click("signing:yes");
            assertThat(manager.text()).contains("signed off and closed", "Not yet recorded on the case system");
            AccessibilityJourney.check(manager, "closed notification");
            manager.type("reopening:reason", "The school rang.").click("reopening:yes");
            assertThat(manager.text()).contains("The notification is open again", "The school rang.");
            manager.follow("Change the owner").click("owner:send");
            assertThat(manager.text()).contains("Choose who is to have it", "Enter a reason");
            AccessibilityJourney.check(manager, "change of owner, with errors");
            manager.choose("Maya Lindqvist", "owner:worker").type("owner:reason", "Knows the family.");
            manager.click("owner:send");
            assertThat(manager.text()).contains("has another owner now", "to Maya Lindqvist");
        }
    }

    private static void workerFindsItClosed(String item) {
        try (Person worker = Person.withCard("social-worker")) {
            worker.open(item).choose("Family contacted").type("followUp:case", "LL/2026/417");
            worker.click("followUp:close");
            assertThat(worker.text()).contains("The notification is closed.", "LL/2026/417");
            assertThat(worker.sees("followUp")).isFalse();
        }
    }

    private static String find(Person worker) {
        return worker.follow("FENWOLD").path();
    }

    private static void awaitDraft(Person worker, String note) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions() // the place is being written anew
                .until(() -> value(worker, "followUp:note").equals(note)
                        && worker.textOf("live").startsWith("Draft saved "));
    }

    private static String value(Person person, String id) {
        return person.driver().findElement(By.id(id)).getDomProperty("value");
    }

    private static void open(NhsNumber child) {
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", child.spaced()).click("find:search").click("open:details");
        }
    }

    /** Somebody whom no other journey looks up. */
    private static NhsNumber childOf901() {
        NhsNumber number = NUMBERS.next();
        Machine.index(Machine.child(number, "Fenwold", "Sorrel", "active"));
        String born = Machine.today().minusYears(6).toString();
        FeedFile file = new FeedFile(Machine.today());
        Machine.feed(
                "901",
                file.cells("p", number.digits(), "Fenwold", "Sorrel", born, "LAC")
                        .text());
        return number;
    }
}
