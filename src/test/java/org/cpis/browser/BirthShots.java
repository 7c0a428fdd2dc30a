package org.cpis.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cpis.synthetic.KnownPeople;
import org.openqa.selenium.By;

/** The part of {@link Shots} that shows births, overlaps and hand-overs. */
final class BirthShots {

    private final Camera camera;

    BirthShots(Camera camera) {
        this.camera = camera;
    }

    void take() {
        try (Person officer = Person.withCard("data-officer")) {
            births(officer);
            twins(officer);
            offer(officer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer();
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", KnownPeople.CHILD_UNALLOCATED.nhsNumber())
                    .click("find:search");
            camera.take(midwife.click("open:details"), "midwife-details-handover");
        }
    }

    private void births(Person officer) {
        camera.take(officer.open("/upload/births.xhtml"), "data_officer-births");
        BirthJourney.start(officer, 0);
        camera.take(officer.click("what:next"), "data_officer-birth-what_error");
        camera.take(officer.choose("The pregnancy ended otherwise").click("what:next"), "data_officer-birth-remove");
        officer.click("remove:back").choose("A baby or babies were born").click("what:next");
        camera.take(officer, "data_officer-birth-baby");
        camera.take(officer.click("baby:next"), "data_officer-birth-baby_error");
    }

    private void twins(Person officer) throws IOException {
        BirthJourney.index(BirthJourney.number(0));
        BirthJourney.describe(officer, BirthJourney.number(0))
                .click("baby:next")
                .click("check:add");
        BirthJourney.describe(officer, BirthJourney.number(1)).click("baby:next");
        camera.take(officer, "data_officer-birth-check");
        camera.take(officer.click("check:next"), "data_officer-birth-link");
        camera.take(officer.click("link:record"), "data_officer-births-waiting");
        camera.take(officer.follow("Correct"), "data_officer-baby-correct");
        camera.take(officer.open("/upload/births.xhtml").follow("Undo"), "data_officer-birth-undo");
    }

    private void offer(Person officer) {
        officer.open("/upload/overlaps.xhtml");
        officer.type("own:number", KnownPeople.CHILD_UNALLOCATED.nhsNumber()).click("own:search");
        camera.take(officer, "data_officer-overlaps");
        officer.submit(officer.driver().findElement(By.cssSelector("#found_data a")));
        camera.take(officer.click("offer:send"), "data_officer-handover-error");
        officer.choose("Southmere Demo Council", "offer:receiver").click("offer:send");
        camera.take(officer, "data_officer-overlaps-offered");
    }

    private void answer() {
        try (Person officer = Person.withCard("data-officer-902")) {
            camera.take(officer.open("/upload/overlaps.xhtml"), "data_officer_902-overlaps");
            officer.submit(officer.driver().findElement(By.cssSelector("#incoming_data a.cp-button")));
            camera.take(officer, "data_officer_902-offer");
            camera.take(officer.click("answer:accept"), "data_officer_902-offer-accept");
        }
    }
}
