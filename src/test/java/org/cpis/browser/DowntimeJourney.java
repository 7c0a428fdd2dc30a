package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
            reviewer.open("/review/verify.xhtml").click("verify:start");
            assertThat(reviewer.textOf("verdict")).contains("The ledger is whole");
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
