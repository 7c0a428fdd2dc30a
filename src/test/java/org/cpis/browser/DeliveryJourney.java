package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.cpis.dev.Stack;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;

/** A data officer has a team told by e-mail; a nurse opens a record; the mail comes and the case system fetches it. */
class DeliveryJourney {

    private static final Stack STACK = TestStack.get();
    private static final FreshNumbers NUMBERS = new FreshNumbers(999_115_000);
    private static final String MAILBOX = "/api/local-authorities/901/mailbox";
    private static final String TEAM = "duty-team@council.example";

    @Test
    void an_opening_reaches_the_team_by_mail_and_the_case_system_by_mailbox() {
        NhsNumber child = child();
        tellTheTeam();
        long before = mails().size();
        open(child);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() > before);
        String mail = mails().get(mails().size() - 1);
        assertThat(mail)
                .contains("Reference ")
                .doesNotContain("Averill", "Noah", child.digits(), child.spaced(), "CPP");
        fetch(mail, child);
        nothingIsStuck();
    }

    private static NhsNumber child() {
        NhsNumber child = NUMBERS.next();
        Machine.index(Machine.child(child, "Averill", "Noah", "active"));
        Machine.feed(
                "901",
                new FeedFile(Machine.today())
                        .cells(
                                "1",
                                child.digits(),
                                "Averill",
                                "Noah",
                                Machine.today().minusYears(6) + "",
                                "CPP")
                        .text());
        return child;
    }

    private static void tellTheTeam() {
        try (Person officer = Person.withCard("data-officer")) {
            officer.follow("Telling your teams").follow("Add an address");
            officer.type("recipient:address", "duty").choose("Together, at chosen hours");
            officer.type("recipient:team", "T1").choose("Emergency duty team", "recipient:queue");
            officer.click("recipient:save");
            AccessibilityJourney.check(officer, "e-mail address with errors");
            assertThat(officer.textOf("recipient:address-error")).contains("Enter an e-mail address");
            assertThat(officer.textOf("recipient:hours-error")).contains("Enter full hours");
            assertThat(officer.textOf("recipient:queue-error")).contains("not both");
            officer.type("recipient:address", TEAM).choose("At once, one for each notification");
            officer.type("recipient:team", "").choose("None", "recipient:queue").click("recipient:save");
            assertThat(officer.rows("recipients")).anyMatch(row -> row.startsWith(TEAM) && row.contains("At once"));
            tellTheNight(officer);
            AccessibilityJourney.check(officer, "telling your teams");
            officer.open("/upload/webhook.xhtml")
                    .type("webhook:url", "http://10.0.0.1/")
                    .click("webhook:save");
            AccessibilityJourney.check(officer, "webhook with an error");
            assertThat(officer.textOf("webhook:url-error")).contains("starts with https");
        }
    }

    private static void tellTheNight(Person officer) {
        officer.follow("Add an address").type("recipient:address", "night@council.example");
        officer.choose("Emergency duty team", "recipient:queue").click("recipient:save");
        assertThat(officer.rows("recipients"))
                .anyMatch(row -> row.startsWith("night@council.example") && row.contains("Emergency duty team"));
        officer.follow("night@council.example").click("recipient:remove");
        assertThat(officer.rows("recipients")).noneMatch(row -> row.startsWith("night@"));
    }

    private static void open(NhsNumber child) {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department").type("find:number", child.digits());
            nurse.click("find:search").click("open:details");
        }
    }

    private static void fetch(String mail, NhsNumber child) {
        String id = mail.replaceAll("(?s).*notification\\.xhtml\\?id=3?D?([0-9a-f-]{36}).*", "$1");
        JsonNode message = Machine.json(Machine.get(MAILBOX + "/" + id, "901").body());
        assertThat(message.at("/person/nhsNumber").asText()).isEqualTo(child.digits());
        assertThat(message.at("/viewer/name").asText()).isNotEmpty();
        assertThat(mail).contains(message.path("reference").asText());
        assertThat(Machine.get(MAILBOX + "/" + id, "902").statusCode()).isEqualTo(404);
        assertThat(Machine.json(Machine.get(MAILBOX, "901").body())
                        .path("messages")
                        .size())
                .isPositive();
        String receipt = MAILBOX + "/" + id + "/acknowledgement";
        assertThat(Machine.post(receipt, "902").statusCode()).isEqualTo(404);
        String first = Machine.post(receipt, "901").body();
        assertThat(first).contains("acknowledgedAt");
        assertThat(Machine.post(receipt, "901").body()).isEqualTo(first);
    }

    private static void nothingIsStuck() {
        try (Person administrator = Person.withCard("administrator")) {
            administrator.open("/admin/delivery.xhtml");
            assertThat(administrator.text()).contains("Openings that an authority was not told of");
            AccessibilityJourney.check(administrator, "national delivery");
        }
    }

    private static List<String> mails() {
        return STACK.mail().received().stream()
                .map(DeliveryJourney::text)
                .filter(mail -> mail.contains(TEAM))
                .toList();
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + "\n" + mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
