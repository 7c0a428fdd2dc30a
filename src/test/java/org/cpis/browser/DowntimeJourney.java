package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.cpis.dev.Database;
import org.cpis.support.FeedFile;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;

/** The database dies between the two steps of looking. */
class DowntimeJourney {

    @Test
    void nothing_is_shown_without_the_ledger_and_nothing_is_missing_from_it_afterwards() throws IOException {
        Database database = TestStack.get().database();
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", KnownPeople.PREGNANT_WOMAN.nhsNumber()).click("find:search");
            assertThat(midwife.text()).contains("Unborn child protection plan");
            database.kill();
            try {
                midwife.click("open:details");
                assertThat(midwife.heading()).isEqualTo("The portal is not available");
                assertThat(midwife.text()).doesNotContain("OKONJO", "Start date", "Emergency duty (out of hours)");
                staysNotReady();
            } finally {
                database.start();
            }
            opensWhenTheDatabaseIsBack(midwife);
        }
        filesAreWorkedOnAgain();
        try (Person reviewer = Person.withCard("privacy-officer")) {
            reviewer.open("/review/verify.xhtml").click("verify:start").await("verdict");
            assertThat(reviewer.textOf("verdict")).contains("The ledger is whole");
        }
    }

    @Test
    void with_the_portal_stopped_a_file_still_says_what_to_do_and_whom_to_ring() throws IOException {
        Path file = Path.of(System.getProperty("cpis.target"), "browser", "data", "downtime", "cpis-downtime.html");
        Awaitility.await() // it is written every minute
                .atMost(Duration.ofSeconds(90))
                .until(() -> Files.exists(file) && Files.readString(file).contains("Southmere Demo Council"));
        try (Person anybody = Person.withoutCard()) {
            TestStack.get().portal().stop();
            try {
                anybody.driver().get(file.toUri().toString());
                assertThat(anybody.text())
                        .contains("When the portal is not available", "020 7946 0901", "0161 496 0902")
                        .doesNotContain("999 000", "SMITH");
                AccessibilityJourney.check(anybody, "downtime-file");
            } finally {
                TestStack.get().portal().start();
            }
        }
    }

    /** Long enough for the portal's own timers to meet the outage. */
    private static void staysNotReady() {
        Awaitility.await()
                .during(Duration.ofSeconds(8))
                .atMost(Duration.ofSeconds(30))
                .until(() -> ApiJourney.ready() != 200);
    }

    private static void opensWhenTheDatabaseIsBack(Person midwife) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> midwife.open("/lookup/find.xhtml").heading().equals("Find a person"));
        midwife.type("find:number", KnownPeople.PREGNANT_WOMAN.nhsNumber()).click("find:search");
        midwife.click("open:details");
        assertThat(midwife.text()).contains("Expected delivery date");
    }

    private static void filesAreWorkedOnAgain() throws IOException {
        String file = new FeedFile(LocalDate.now(ZoneId.of("Europe/London")))
                .row("after", KnownPeople.LOOKED_AFTER_CHILD, "LAC")
                .text();
        String location = ApiJourney.sent("902", Machine.nextSequence("902"), file);
        assertThat(ApiJourney.answerAt(location, "902").path("fileCode").asText())
                .isEqualTo("CPF02");
    }
}
