package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A number becomes inactive: the authority's machine is told, its data officer deals with it. */
class InactiveNumbersJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_060_000);
    private static final String MESSAGES = "/api/local-authorities/901/inactive-numbers";

    @Test
    void the_machine_of_the_authority_reads_the_message_and_nobody_else() {
        NhsNumber number = sentAndThen("superseded," + NUMBERS.next().digits());
        JsonNode messages = Machine.json(Machine.get(MESSAGES, "901").body());
        JsonNode message = messages.get(messages.size() - 1);
        assertThat(message.path("nhsNumber").asText()).isEqualTo(number.digits());
        assertThat(message.path("cause").asText()).isEqualTo("SUPERSEDED");
        assertThat(message.path("uploadSequence").asLong()).isPositive();
        assertThat(message.path("sentAt").asText()).startsWith("20").endsWith("Z");
        String after = MESSAGES + "?after=" + message.path("id").asText();
        assertThat(Machine.get(after, "901").body()).isEqualTo("[]");
        assertThat(Machine.get(MESSAGES, "902").statusCode()).isEqualTo(404);
        assertThat(Machine.get(after.replace("901", "902"), "902").statusCode()).isEqualTo(404);
        assertThat(Machine.get(MESSAGES + "?after=x", "901").statusCode()).isEqualTo(404);
    }

    @Test
    void the_data_officer_closes_a_task_with_the_keyboard() {
        NhsNumber number = sentAndThen("invalid,");
        try (Person officer = Person.withCard("data-officer")) {
            officer.follow("Inactive numbers");
            AccessibilityJourney.check(officer, "inactive numbers");
            assertThat(officer.rows("numbers"))
                    .anyMatch(row -> row.startsWith(number.spaced())
                            && row.contains("Number withdrawn | ")
                            && row.contains("Child protection plan | L-1 | Stop sending this number."));
            officer.follow(number.spaced());
            assertThat(officer.path()).doesNotContain(number.digits());
            AccessibilityJourney.check(officer, "inactive number");
            press(officer, "closing:close", Keys.ENTER, "Select what you did");
            AccessibilityJourney.check(officer, "inactive number with an error");
            press(officer, "closing:outcome:0", Keys.SPACE, "Stopped sending it");
            press(officer, "closing:close", Keys.ENTER, "The number is closed.");
            assertThat(officer.rows("numbers")).noneMatch(row -> row.contains(number.spaced()));
        }
        assertThat(Machine.get(MESSAGES, "901").body()).contains(number.digits());
    }

    /** A child that 901 sends, and of whom the index then says another status. */
    static NhsNumber sentAndThen(String statusAndSuccessor) {
        NhsNumber number = NUMBERS.next();
        Machine.index(Machine.child(number, "Averill", "Noah", "active"));
        FeedFile file = new FeedFile(Machine.today())
                .cells("1", number.digits(), "Averill", "Noah", Machine.today().minusYears(6) + "", "CPP");
        assertThat(Machine.get(Machine.feed("901", file.text()), "901", "text/csv"))
                .contains("CPF02");
        Machine.index(Machine.child(number, "Averill", "Noah", "").replaceAll(",,$", "," + statusAndSuccessor));
        return number;
    }

    private static void press(Person person, String id, Keys key, String seen) {
        person.driver().findElement(By.id(id)).sendKeys(key);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> person.text().contains(seen));
    }
}
