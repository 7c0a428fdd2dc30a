package org.cpis.browser;

import java.time.LocalDate;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticPerson;
import org.openqa.selenium.By;

/** Pictures of the data officer's pages, in every state that one meets. */
record OfficerShots(Camera camera, LocalDate today) {

    private static final String HEADER =
            "record_id,action,nhs_number,family_name,given_names,birth_date,plan_type,legal_basis,start_date,end_date,"
                    + "expected_delivery_date,local_id,team_code,emergency_phone,office_phone\n";
    private static final String SHAPES = """
            T-1,upsert,9990000019,Whitlock,Emily,2019-02-31,CPP,,2026-01-05,,,L1,901-CP1,,
            T-2,upsert,9990000026,Smith,Amy,2001-01-01,XYZ,,2026-01-05,,,L2,901-CP1,020 7946 0001,
            T-3,delete,9990000026,,,,CPP,,,,,no-such,,,
            """;

    void take() {
        try (Person officer = Person.withCard("data-officer")) {
            String rows = HEADER
                    + SHAPES
                    + row("T-4", KnownPeople.CHILD_UNALLOCATED, 1)
                    + row("T-5", KnownPeople.SENSITIVE, 0);
            officer.post("/api/local-authorities/901/uploads?sequence=2&mode=delta", "cpis-la-901", rows);
            camera.take(officer.open("/upload/uploads.xhtml"), "data_officer-uploads");
            camera.take(officer.follow("File 2"), "data_officer-upload-rejects");
            camera.take(officer.open("/upload/uploads.xhtml").follow("File 1"), "data_officer-upload-loaded");
            camera.take(officer.open("/upload/send.xhtml"), "data_officer-send");
            camera.take(officer.clickInPlace("send:go"), "data_officer-send-error");
            rejects(officer);
            contacts(officer);
            for (String page : new String[] {"missing-numbers", "stale", "history"}) {
                camera.take(officer.open("/upload/" + page + ".xhtml"), "data_officer-" + page.replace('-', '_'));
            }
        }
    }

    private void rejects(Person officer) {
        camera.take(officer.open("/upload/rejects.xhtml"), "data_officer-rejects");
        camera.take(officer.follow("T-5"), "data_officer-reject-sensitive");
        camera.take(officer.open("/upload/rejects.xhtml").follow("T-2"), "data_officer-reject-nobody");
        officer.open("/upload/rejects.xhtml").follow("T-4");
        camera.take(officer, "data_officer-reject-compared");
        officer.driver().findElement(By.id("correct:birth_date")).clear();
        camera.take(officer.click("correct:send"), "data_officer-reject-error");
        String born = KnownPeople.CHILD_UNALLOCATED.on(today).birthDate().toString();
        camera.take(officer.type("correct:birth_date", born).click("correct:send"), "data_officer-reject-loaded");
    }

    private void contacts(Person officer) {
        camera.take(officer.open("/upload/contacts.xhtml"), "data_officer-contacts");
        camera.take(officer.click("confirm:right"), "data_officer-contacts-confirmed");
        officer.open("/upload/contact-change.xhtml")
                .type("contact:emergencyPhone", "12")
                .type("contact:opens", "late");
        camera.take(officer.click("contact:save"), "data_officer-contacts-error");
    }

    private String row(String id, KnownPeople who, int daysOff) {
        SyntheticPerson person = who.on(today);
        return String.join(
                ",",
                id,
                "upsert",
                who.nhsNumber(),
                person.family(),
                person.given(),
                person.birthDate().minusDays(daysOff).toString(),
                "CPP,",
                today.minusDays(2).toString(),
                "",
                "",
                "L-" + id,
                "",
                "020 7946 0123",
                "\n");
    }
}
