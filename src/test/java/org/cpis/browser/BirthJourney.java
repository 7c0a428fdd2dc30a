package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.cpis.dev.Stack;
import org.cpis.register.NhsNumber;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From an unborn plan to the baby's own, or to nothing; and from one authority to the other. */
class BirthJourney {

    @Test
    void twins_are_recorded_matched_one_after_the_other_and_undone() throws IOException {
        index(number(0));
        try (Person officer = Person.withCard("data-officer")) {
            officer.follow("Births");
            String mother = start(officer, 0);
            fill(officer, mother);
            officer.click("check:next");
            assertThat(officer.text()).contains("on 2 babies now", "You can undo this for 72 hours");
            officer.click("link:record");
            assertThat(task(officer, mother)).contains("Waiting |", "Matched", "Waiting until the NHS number is known");
            index(number(1));
            officer.open("/upload/births.xhtml");
            assertThat(task(officer, mother)).contains("Done |").doesNotContain("Waiting");
            assertThat(officer.rows("unborn")).noneMatch(row -> row.contains(nameIn(mother)));
            undo(officer, mother);
        }
    }

    /** Two babies, with the mistakes that people make. */
    private static void fill(Person officer, String mother) {
        officer.click("what:next");
        assertThat(officer.text()).contains("There is a problem", "Select what happened");
        officer.choose("A baby or babies were born").click("what:next");
        describe(officer, numberIn(mother)).click("baby:next");
        assertThat(officer.text()).contains("Give the baby’s own NHS number; this is the mother’s (P12)");
        officer.type("baby:number", number(0)).click("baby:next");
        officer.click("check:add");
        describe(officer, number(0)).click("baby:next");
        assertThat(officer.text()).contains("This number is another baby’s");
        officer.type("baby:number", number(1)).click("baby:next");
    }

    private static void undo(Person officer, String mother) {
        officer.submit(linkIn(officer, "tasks", nameIn(mother), "Undo"));
        assertThat(officer.heading()).isEqualTo("Undo this birth");
        officer.click("undoing:undo");
        assertThat(officer.text()).contains("The birth is undone. Plans removed: 2.");
        assertThat(officer.rows("unborn")).anyMatch(row -> row.contains(nameIn(mother)));
    }

    @Test
    void a_pregnancy_that_ended_otherwise_leaves_the_list_and_asks_for_no_reason() {
        try (Person officer = Person.withCard("data-officer")) {
            officer.open("/upload/births.xhtml");
            String mother = start(officer, 1);
            officer.choose("The pregnancy ended otherwise").click("what:next");
            assertThat(officer.heading()).isEqualTo("Remove the unborn plan");
            assertThat(officer.text()).contains("No reason is asked");
            officer.click("remove:end");
            assertThat(officer.text()).contains("The unborn plan is removed.").doesNotContain(nameIn(mother));
        }
    }

    @Test
    void a_plan_is_offered_accepted_and_health_sees_both_meanwhile() {
        String mother = offered();
        try (Person receiver = Person.withCard("data-officer-902")) {
            receiver.follow("Overlaps");
            assertThat(receiver.rows("incoming")).anyMatch(row -> row.contains("Northbrook Demo Council"));
            receiver.submit(linkIn(receiver, "incoming", nameIn(mother), "Answer"));
            receiver.click("answer:accept").click("sure:accept");
            assertThat(receiver.text()).contains("You have accepted the hand-over.", "Accepted");
        }
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", numberIn(mother)).click("find:search").click("open:details");
            assertThat(midwife.text())
                    .contains(
                            "Being handed over from Northbrook Demo Council to Southmere Demo Council",
                            "020 7946 0902");
        }
        withdraw(mother);
    }

    private static void withdraw(String mother) {
        try (Person giver = Person.withCard("data-officer")) {
            giver.open("/upload/overlaps.xhtml");
            giver.submit(linkIn(giver, "outgoing", nameIn(mother), "Withdraw"));
            giver.click("answer:withdraw").click("sure:withdraw");
            assertThat(giver.rows("outgoing")).anyMatch(row -> row.contains("Withdrawn"));
        }
    }

    /** The giver's part. @return the row of the woman whose plan it is */
    private static String offered() {
        try (Person giver = Person.withCard("data-officer")) {
            giver.open("/upload/births.xhtml");
            List<String> others = strangers(giver);
            String mother = others.get(others.size() - 1);
            giver.open("/upload/overlaps.xhtml")
                    .type("own:number", numberIn(mother))
                    .click("own:search");
            giver.submit(linkIn(giver, "found", nameIn(mother), "Offer to hand over"));
            giver.choose("Southmere Demo Council", "offer:receiver").click("offer:send");
            assertThat(giver.text()).contains("The offer is sent.");
            return mother;
        }
    }

    /** Types a baby born today with a child protection plan. */
    static Person describe(Person officer, String number) {
        LocalDate born = today();
        return officer.type("baby:number", number)
                .type("baby:family", "Newborn")
                .type("baby:born-day", String.valueOf(born.getDayOfMonth()))
                .type("baby:born-month", String.valueOf(born.getMonthValue()))
                .type("baby:born-year", String.valueOf(born.getYear()))
                .choose("Child protection plan");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Some valid number that the synthetic people do not use. */
    static String number(int which) {
        return LongStream.range(9_999_700_000L, 9_999_799_999L)
                .mapToObj(Long::toString)
                .filter(digits -> NhsNumber.parse(digits).isPresent())
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    /** The index learns that a baby with this number was born today. */
    static void index(String number) throws IOException {
        Stack stack = TestStack.get();
        String row = "nhs_number,family_name,given_names,birth_date,gender,postcode,status,superseded_by\n" + number
                + ",Newborn,Baby," + today() + ",unknown,,active,\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.portalUrl() + "/api/persons"))
                .PUT(BodyPublishers.ofString(row))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Bearer " + stack.accessToken("cpis-national"));
        assertThat(stack.send(request).body()).contains("\"loaded\":1");
    }

    /** Starts the task for a mother whom no other journey needs. @return her row */
    static String start(Person officer, int which) {
        String mother = strangers(officer).get(which);
        officer.submit(linkIn(officer, "unborn", nameIn(mother), "Record what happened"));
        return mother;
    }

    private static List<String> strangers(Person officer) {
        String known = KnownPeople.PREGNANT_WOMAN.on(today()).family().toUpperCase(Locale.UK);
        return officer.rows("unborn").stream()
                .filter(row -> !row.startsWith(known))
                .toList();
    }

    private static WebElement linkIn(Person person, String table, String name, String text) {
        return person.driver().findElements(By.cssSelector("[id='" + table + "_data'] > tr")).stream()
                .filter(row -> row.getText().contains(name))
                .flatMap(row -> row.findElements(By.partialLinkText(text)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " for " + name + " on: " + person.text()));
    }

    private static String task(Person officer, String mother) {
        return officer.rows("tasks").stream()
                .filter(row -> row.contains(nameIn(mother)))
                .findFirst()
                .orElse("");
    }

    private static String nameIn(String row) {
        return row.lines().findFirst().orElseThrow();
    }

    private static String numberIn(String row) {
        return row.replaceAll("(?s).*?(\\d{3} \\d{3} \\d{4}).*", "$1");
    }
}
