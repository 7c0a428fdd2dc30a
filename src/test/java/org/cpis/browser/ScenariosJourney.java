package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The stories that the field tells of CP-IS, each with what both sides see, to its outcome. */
class ScenariosJourney {

    private static final String ELSEWHERE = "1 view in 90 days from another region than the authority’s";

    private static Person nurse;
    private static Person worker;

    @BeforeAll
    static void an_emergency_department_and_a_council() {
        nurse = Person.withCard("nurse").inRoleAt("Emergency Department");
        worker = Person.withCard("social-worker");
    }

    @AfterAll
    static void both_go_home() {
        nurse.close();
        worker.close();
    }

    /** The plan ended some months ago, and that still helps the department; somebody at the council works it. */
    @Test
    void closed_case() {
        Story child =
                Story.of("Closedale", "Wren", 7, "901", "CPP", Machine.today().minusDays(100));
        child.look(nurse);
        assertThat(nurse.text()).contains(child.name(), "Child protection plan", "Ended, still shown");
        nurse.click("open:details");
        assertThat(nurse.text())
                .contains("Child protection plan: ended, still shown", "It is not in force now.")
                .contains("Who to ring at Northbrook Demo Council");
        assertThat(ringNow(nurse)).contains("901");
        child.read(worker);
        assertThat(worker.text()).contains(child.name(), "Child protection plan", "Grace Okafor");
        Placed placed = isWith(worker, child, "MASH", "MASH queue: All plans have ended");
        if (placed.byDay()) {
            assertThat(placed.acknowledgeBy())
                    .as("the hub has a clock of its own: four working hours")
                    .isCloseTo(placed.after(Duration.ofHours(4)), within(1, ChronoUnit.SECONDS));
        }
        child.close(worker, "Referred to MASH");
        assertThat(worker.text()).contains("The notification is closed.", "Referred to MASH");
    }

    /**
     * Where a notification has to be at this hour: with emergency duty while the office is closed, whatever the plan
     * (ruling 20), and on its clock of one hour; else where the plan sends it.
     */
    private static Placed isWith(Person worker, Story story, String queue, String words) {
        Placed placed = Placed.of(story.number());
        assertThat(placed.queue()).isEqualTo(placed.byDay() ? queue : "EDT");
        assertThat(worker.text())
                .contains(placed.byDay() ? words : "Emergency duty team: Out of office hours")
                .contains("Acknowledge by", "Act by");
        if (!placed.byDay()) {
            assertThat(placed.acknowledgeBy()).isEqualTo(placed.viewed().plus(Duration.ofHours(1)));
        }
        return placed;
    }

    /**
     * A department of another region opens: the council that holds the plan is told, and is the one to ring. Both read
     * that it was from elsewhere, and there a manager has to sign the closing.
     */
    @Test
    void out_of_area() {
        decides(true);
        Story child = Story.of("Farrowby", "Teal", 11, "902", "CPP", null);
        child.look(nurse);
        assertThat(nurse.textOf("consequence")).contains("tells Southmere Demo Council", "Northbrook Demo Emergency");
        nurse.click("open:details");
        assertThat(ringNow(nurse)).contains("902").doesNotContain("901");
        assertThat(nurse.textOf("patterns")).contains(ELSEWHERE);
        nurse.type("callback:name", "Nurse in charge").type("callback:phone", "020 7946 0990");
        assertThat(nurse.click("callback:save").text()).contains("Social care can see now how to reach you.");
        southmereCloses(child);
        signs(child);
        decides(false);
        assertThat(worker.open("/inbox/inbox.xhtml").text()).doesNotContain(child.name());
    }

    /** Whether a manager of the other council signs what was opened in another region. */
    private static void decides(boolean sign) {
        try (Person manager = Person.withCard("team-manager-902")) {
            manager.open("/inbox/sign-off.xhtml").choose("Sign-off when the record was opened in another region");
            assertThat(manager.driver().findElement(By.id("rules:outOfArea")).isSelected())
                    .isEqualTo(sign);
            assertThat(manager.click("rules:save").text()).contains("The rules are saved.");
        }
    }

    private static void southmereCloses(Story child) {
        try (Person southmere = Person.withCard("social-worker-902")) {
            child.read(southmere);
            assertThat(southmere.text()).contains("Northbrook Demo Emergency Department");
            assertThat(southmere.textOf("clinician")).contains("Nurse in charge", "020 7946 0990");
            assertThat(southmere.textOf("patterns")).contains(ELSEWHERE, "Demo Region North");
            child.close(southmere, "Health contacted");
            assertThat(southmere.text())
                    .contains("A manager has to sign", "The record was opened in another region")
                    .doesNotContain("The notification is closed.");
        }
    }

    private static void signs(Story child) {
        try (Person manager = Person.withCard("team-manager-902")) {
            manager.open("/inbox/sign-off.xhtml");
            assertThat(manager.rows("waiting")).anyMatch(row -> row.contains(child.name()));
            manager.open(
                    "/inbox/notification.xhtml?id=" + Placed.of(child.number()).id());
            assertThat(manager.click("signing:yes").text()).contains("signed off and closed");
        }
    }

    /** A pregnant woman comes: the plan is named as one for her unborn baby, of whom nothing is said. */
    @Test
    void unborn() {
        Story mother = Story.of("Larkrise", "Juniper", 24, "901", "UCPP", null);
        try (Person midwife = Person.withCard("midwife")) {
            mother.look(midwife);
            String strip =
                    midwife.driver().findElement(By.className("cp-flags")).getText();
            assertThat(strip).contains("Unborn", "About this patient’s unborn baby.");
            assertThat(midwife.click("open:details").text()).contains("Expected delivery date", mother.name());
        }
        mother.read(worker);
        assertThat(worker.text())
                .contains(mother.name(), "Unborn", "Siobhan Byrne", "Northbrook Demo Maternity Unit")
                .doesNotContain("Expected delivery");
        isWith(worker, mother, "PRE_BIRTH", "Pre-birth team: Plan for an unborn baby");
        mother.close(worker, "Health contacted");
        assertThat(worker.text()).contains("The notification is closed.");
    }

    /** A crew looks on its way: the council knows before the child arrives, and then that it came. */
    @Test
    void ambulance() {
        Story child = Story.of("Sirenby", "Robin", 3, "901", "CPP", null);
        try (Person crew = Person.withCard("paramedic")) {
            child.look(crew);
            assertThat(crew.textOf("consequence")).contains("tells Northbrook Demo Council", "Demo Ambulance Crews");
            crew.click("open:details").choose("Pre-arrival check").click("mark:save");
            child.read(worker);
            assertThat(worker.text()).contains("Imran Siddiqui", "Demo Ambulance Crews");
            assertThat(worker.textOf("clinician")).contains("this was a check before the patient arrived");
            crew.choose("Attended").click("mark:save");
        }
        child.read(worker);
        assertThat(worker.textOf("clinician")).contains("The viewer says that the patient attended.");
        assertThat(worker.text()).contains("The viewer: pre-arrival check", "The viewer: the patient attended");
        child.close(worker, "Family contacted");
        assertThat(worker.text()).contains("The notification is closed.");
    }

    /** What the flag changes: a senior looks, the council is rung, a strategy discussion is held. */
    @Test
    void clinical_decision() {
        Story child = Story.of("Weighton", "Ember", 5, "901", "CPP", null);
        child.look(nurse);
        nurse.click("open:details");
        assertThat(nurse.text()).contains("a review by a senior clinician", "No alert does not mean no risk");
        assertThat(nurse.textOf("seen")).contains("has not yet told");
        rings();
        child.read(worker);
        assertThat(worker.textOf("clinician")).contains("Spoke to the duty worker", "Asked for the plan.");
        child.close(worker, "Strategy discussion");
        assertThat(worker.text()).contains("The notification is closed.", "Strategy discussion");
        assertThat(nurse.click("seenAgain:look").textOf("seen")).contains("Social care saw this at");
        assertThat(nurse.text()).doesNotContain("Strategy discussion", "agreed what is next");
    }

    private static void rings() {
        String opened =
                nurse.driver().findElement(By.cssSelector("#history_data td")).getText();
        nurse.type("call:time", opened.substring(opened.length() - 5)).type("call:note", "Asked for the plan.");
        nurse.choose("Spoke to the duty worker").click("call:save");
        assertThat(nurse.text()).contains("The call is recorded.");
    }

    private static String ringNow(Person clinician) {
        return clinician.driver().findElement(By.className("cp-phone--now")).getText();
    }
}
