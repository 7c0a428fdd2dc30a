package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;

/** Looking with a reason, searching too much, and the privacy officer who is told. */
class ExceptionJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_097_000);
    private static final String WORDS = "Carer left the ward with the child";

    /** More different numbers without a hit than this in an hour are slowed down. */
    private static final int USUAL = 20;

    @Test
    void break_glass_from_the_closed_setting_to_the_privacy_officer() {
        NhsNumber child = childOf901("Fennimore", "Isla");
        String address;
        try (Person bank = Person.withCard("bank-nurse")) {
            search(bank, child);
            assertThat(bank.text()).contains("Nobody found", "Your care setting is not enabled for CP-IS");
            AccessibilityJourney.check(bank, "nobody found in a closed setting");
            breaksGlass(bank.click("breakGlass"), child);
            address = bank.path();
            opens(bank);
            scans(bank);
            isSlowed(bank);
        }
        try (Person again = Person.withCard("bank-nurse")) {
            assertThat(again.open(address).heading()).as("another session").isEqualTo("Page not found");
        }
        try (Person worker = Person.withCard("social-worker")) {
            assertThat(worker.text()).contains("FENNIMORE, Isla");
        }
        privacyOfficerSees(child);
    }

    private static void breaksGlass(Person bank, NhsNumber child) {
        assertThat(bank.heading()).isEqualTo("Emergency access to one record");
        assertThat(bank.text()).contains("a privacy officer is alerted each time");
        bank.click("glass:look");
        assertThat(bank.title()).startsWith("Error: ");
        assertThat(bank.text()).contains("Select your reason", "Say why in at least two words");
        AccessibilityJourney.check(bank, "break-glass with errors");
        bank.choose("I am worried about a child’s safety now").type("glass:words", WORDS);
        bank.click("glass:look");
        assertThat(bank.text()).as("the number went along from the search").contains(child.spaced());
    }

    private static void opens(Person bank) {
        assertThat(bank.textOf("broken")).containsPattern("Break-glass .* until \\d\\d:\\d\\d (today|tomorrow)");
        assertThat(bank.textOf("consequence")).contains("tells Northbrook Demo Council");
        AccessibilityJourney.check(bank, "child page by break-glass");
        bank.click("open:details");
        assertThat(bank.text()).contains("We told Northbrook Demo Council", "Emergency duty");
        AccessibilityJourney.check(bank, "details by break-glass");
    }

    /** The child's own number was a try without a hit too. */
    private static void scans(Person bank) {
        for (int i = 1; i < USUAL; i++) {
            search(bank, NUMBERS.next());
            assertThat(bank.text()).contains("Nobody found");
        }
    }

    /** On a slow machine the first waits are over before the next search comes. */
    private static void isSlowed(Person bank) {
        for (int i = 0; i < USUAL && !bank.sees("slow"); i++) {
            search(bank, NUMBERS.next());
        }
        assertThat(bank.textOf("slow")).contains("runs by itself");
        bank.type("find:number", "999"); // whoever types is not interrupted
        AccessibilityJourney.check(bank, "search that waits");
        assertThat(bank.sees("slow")).isTrue();
        bank.click("repeat:go");
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .ignoreExceptionsInstanceOf(WebDriverException.class) // the page may just be leaving
                .until(() -> bank.text().contains("Nobody found"));
    }

    private static void privacyOfficerSees(NhsNumber child) {
        try (Person officer = Person.withCard("privacy-officer")) {
            officer.follow("Privacy alerts");
            assertThat(officer.rows("alerts:rows"))
                    .anyMatch(row -> row.contains("Break-glass")
                            && row.contains("Lena Brandt")
                            && row.contains(child.spaced())
                            && row.contains(WORDS))
                    .anyMatch(row -> row.contains("Many numbers without a hit") && row.contains("Lena Brandt"));
            AccessibilityJourney.check(officer, "privacy alerts");
        }
    }

    @Test
    void a_patient_with_the_users_own_family_name_takes_a_reason() {
        NhsNumber namesake = childOf901("Byrne", "Cormac");
        try (Person midwife = Person.withCard("midwife")) {
            search(midwife, namesake);
            givesReason(midwife);
            midwife.click("open:details");
            assertThat(midwife.text()).contains("We told Northbrook Demo Council");
            somebodyWhoDied(midwife);
            aNumberThatWasSuperseded(midwife);
        }
        try (Person reviewer = Person.withCard("designated")) {
            assertThat(reviewer.open("/review/alerts.xhtml").rows("alerts:rows"))
                    .anyMatch(row -> row.contains("Same surname")
                            && row.contains("Siobhan Byrne")
                            && row.contains(namesake.spaced()));
        }
    }

    private static void givesReason(Person midwife) {
        assertThat(midwife.heading()).isEqualTo("Reason needed");
        assertThat(midwife.text()).contains("BYRNE, Cormac").doesNotContain("Child protection plan");
        midwife.click("reason:give");
        assertThat(midwife.text()).contains("Select your reason").doesNotContain("Child protection plan");
        AccessibilityJourney.check(midwife, "reason needed, with errors");
        midwife.choose("I am treating or assessing this patient now")
                .type("reason:words", "He is in labour ward with his mother")
                .click("reason:give");
        assertThat(midwife.heading()).isEqualTo("Child care alert");
    }

    private static void somebodyWhoDied(Person midwife) {
        search(midwife, new NhsNumber(KnownPeople.DECEASED.nhsNumber()));
        assertThat(midwife.text()).contains("Died", "Age at death", "No CP-IS record found");
        assertThat(midwife.textOf("died")).contains("this person has died");
        AccessibilityJourney.check(midwife, "somebody who died");
    }

    /** The old number is not even in what the page hides. */
    private static void aNumberThatWasSuperseded(Person midwife) {
        NhsNumber old = new NhsNumber(KnownPeople.SUPERSEDED.nhsNumber());
        search(midwife, old);
        String page = midwife.driver().getPageSource();
        assertThat(Apart.holds(page, new NhsNumber(KnownPeople.SUCCESSOR.nhsNumber())))
                .isTrue();
        assertThat(Apart.holds(page, old)).isFalse();
    }

    private static void search(Person person, NhsNumber number) {
        person.open("/lookup/find.xhtml").type("find:number", number.digits()).click("find:search");
    }

    private static NhsNumber childOf901(String family, String given) {
        NhsNumber number = NUMBERS.next();
        Machine.index(Machine.child(number, family, given, "active"));
        FeedFile file = new FeedFile(Machine.today());
        String born = Machine.today().minusYears(6).toString();
        Machine.feed(
                "901",
                file.cells("e", number.digits(), family, given, born, "CPP").text());
        return number;
    }
}
