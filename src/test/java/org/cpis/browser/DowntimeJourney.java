package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.dev.Database;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;

/** The database dies between the two steps of looking. */
class DowntimeJourney {

    @Test
    void nothing_is_shown_without_the_ledger_and_nothing_is_missing_from_it_afterwards() {
        Database database = TestStack.get().database();
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", KnownPeople.PREGNANT_WOMAN.nhsNumber()).click("find:search");
            assertThat(midwife.text()).contains("Unborn child protection plan");
            database.kill();
            try {
                midwife.click("open:details");
                assertThat(midwife.heading()).isEqualTo("The portal is not available");
                assertThat(midwife.text()).doesNotContain("OKONJO", "Start date", "Emergency duty (out of hours)");
            } finally {
                database.start();
            }
            opensWhenTheDatabaseIsBack(midwife);
        }
        try (Person reviewer = Person.withCard("privacy-officer")) {
            reviewer.open("/review/verify.xhtml").click("verify:start");
            assertThat(reviewer.textOf("verdict")).contains("The ledger is whole");
        }
    }

    private static void opensWhenTheDatabaseIsBack(Person midwife) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> midwife.open("/lookup/find.xhtml").heading().equals("Find a person"));
        midwife.type("find:number", KnownPeople.PREGNANT_WOMAN.nhsNumber()).click("find:search");
        midwife.click("open:details");
        assertThat(midwife.text()).contains("Expected delivery date");
    }
}
