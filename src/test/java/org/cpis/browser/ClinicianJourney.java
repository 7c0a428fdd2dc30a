package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a clinician adds after opening, and that social care sees it: callback, call, wrong patient, wrong number. */
class ClinicianJourney {

    private static final String CHILD = KnownPeople.CHILD_UNALLOCATED.nhsNumber();

    @Test
    void from_opening_to_a_callback_a_call_and_a_wrong_patient_that_the_social_worker_sees() {
        try (Person midwife = Person.withCard("midwife")) {
            open(midwife, CHILD);
            assertThat(midwife.text()).contains("About this patient", "Number last confirmed", "then");
            givesCallback(midwife);
            try (Person worker = Person.withCard("social-worker")) {
                reads(worker);
                assertThat(worker.textOf("clinician"))
                        .contains("Delivery suite", "020 7946 0990", "4711", "The viewer has recorded no call.");
            }
            logsCall(midwife);
            midwife.click("seenAgain:look");
            assertThat(midwife.textOf("seen")).contains("Social care saw this at", "today");
            marksWrongPatient(midwife);
        }
        socialWorkerSeesTheCorrection();
    }

    private static void socialWorkerSeesTheCorrection() {
        try (Person worker = Person.withCard("social-worker")) {
            assertThat(worker.rows("inbox:notifications"))
                    .anyMatch(row -> row.contains("RAMSBOTTOM") && row.contains("Wrong patient"));
            reads(worker);
            assertThat(worker.textOf("wrongPatient")).contains("opened this record by mistake");
            assertThat(worker.textOf("clinician")).contains("Left a message", "Asked for the duty worker.");
            assertThat(worker.text()).contains("The viewer: wrong patient, opened by mistake");
            AccessibilityJourney.check(worker, "notification of a wrong patient");
        }
    }

    @Test
    void a_number_that_is_wrong_becomes_the_data_officers_task_and_is_answered() {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            open(nurse, KnownPeople.CHILD_WITH_ENDED_PLAN.nhsNumber());
            assertThat(nurse.text()).contains("Child protection plan: ended, still shown", "It is not in force now.");
            nurse.submit(nurse.driver().findElement(By.cssSelector("button[id$='number:duty']")));
            assertThat(nurse.text()).contains("The data officer of Northbrook Demo Council is asked to check it.");
            assertThat(nurse.text()).contains("was reported as wrong. The authority has not answered yet.");
            AccessibilityJourney.check(nurse, "details with a reported number");
        }
        try (Person officer = Person.withCard("data-officer")) {
            assertThat(officer.text()).contains("phone numbers reported as wrong");
            officer.follow("phone numbers reported as wrong");
            assertThat(officer.rows("wrong")).anyMatch(row -> row.contains("Grace Okafor"));
            AccessibilityJourney.check(officer, "contacts with a reported number");
            officer.click("confirm:right");
            assertThat(officer.sees("wrong")).isFalse();
            assertThat(officer.open("/upload/uploads.xhtml").text()).doesNotContain("phone numbers reported as wrong");
        }
    }

    private static void open(Person clinician, String number) {
        clinician.type("find:number", number).click("find:search").click("open:details");
    }

    private static void givesCallback(Person midwife) {
        midwife.type("callback:name", "Delivery suite")
                .type("callback:phone", "12")
                .click("callback:save");
        assertThat(midwife.textOf("callback:phone-error")).contains("UK phone number");
        AccessibilityJourney.check(midwife, "callback with an error");
        midwife.type("callback:phone", "020 7946 0990")
                .type("callback:bleep", "4711")
                .click("callback:save");
        assertThat(midwife.text()).contains("Social care can see now how to reach you.");
        assertThat(midwife.textOf("seen")).contains("has not yet told that it has read");
    }

    private static void logsCall(Person midwife) {
        midwife.type("call:note", "about 999 000 0123").click("call:save");
        assertThat(midwife.textOf("call:note-error")).contains("Remove the NHS number");
        assertThat(midwife.textOf("call:time-error")).contains("Enter the time of the call");
        String now =
                midwife.driver().findElement(By.cssSelector("#history_data td")).getText();
        midwife.type("call:note", "Asked for the duty worker.")
                .type("call:time", now.substring(now.length() - 5))
                .choose("Left a message")
                .click("call:save");
        assertThat(midwife.text()).contains("The call is recorded.");
    }

    private static void marksWrongPatient(Person midwife) {
        midwife.click("mark:save");
        assertThat(midwife.text()).contains("Select what this view was");
        midwife.choose("Pre-arrival check").click("mark:save");
        assertThat(midwife.textOf("marked")).contains("pre-arrival check");
        midwife.choose("Wrong patient: I opened this record by mistake").click("mark:save");
        assertThat(midwife.textOf("marked")).contains("The correction has reached every authority");
        assertThat(midwife.sees("mark")).isFalse();
        AccessibilityJourney.check(midwife, "details with everything added");
    }

    private static void reads(Person worker) {
        worker.follow("RAMSBOTTOM");
    }
}
