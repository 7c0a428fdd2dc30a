package org.cpis.browser;

import java.time.LocalDate;
import org.cpis.synthetic.KnownPeople;

/** Pictures of a missed-alert request from the question to the answer, and of the notice that a child was not brought. */
record MissedAlertShots(Camera camera, LocalDate today) {

    void take() {
        try (Person midwife = Person.withCard("midwife")) {
            asks(midwife);
        }
        try (Person nurse = Person.withCard("nurse")) {
            tells(nurse);
        }
        try (Person worker = Person.withCard("duty-worker")) {
            camera.take(worker.open("/inbox/missed-alerts.xhtml"), "duty_worker-missed_alerts");
            camera.take(worker.follow("BRIEN"), "duty_worker-missed_alert-new");
            worker.click("claiming:claim");
        }
        try (Person worker = Person.withCard("team-manager")) {
            answers(worker);
        }
        try (Person midwife = Person.withCard("midwife")) {
            camera.take(midwife.open("/lookup/missed-requests.xhtml"), "midwife-missed_requests");
            camera.take(midwife.follow("BRIEN"), "midwife-missed_status-answered");
        }
    }

    private void asks(Person midwife) {
        camera.take(midwife.open("/lookup/missed-request.xhtml"), "midwife-missed_request-nobody");
        midwife.open("/lookup/find.xhtml").type("find:number", KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber());
        midwife.click("find:search").follow("I think this child should have an alert");
        camera.take(midwife.click("request:send"), "midwife-missed_request-error");
        midwife.type("request:postcode", "ZZ1").click("request:locate");
        camera.take(midwife, "midwife-missed_request-located");
        midwife.choose("Urgent: the child is here now").type("request:phone", "020 7946 0990");
        camera.take(midwife.click("request:send"), "midwife-missed_status-sent");
    }

    private void tells(Person nurse) {
        nurse.inRoleAt("School Nursing").type("find:number", KnownPeople.CHILD_WITH_PLAN.nhsNumber());
        nurse.click("find:search").click("open:details");
        camera.take(nurse.click("notBrought:send"), "nurse-not_brought-error");
        nurse.type("notBrought:day-day", String.valueOf(today.getDayOfMonth()))
                .type("notBrought:day-month", String.valueOf(today.getMonthValue()))
                .type("notBrought:day-year", String.valueOf(today.getYear()));
        camera.take(nurse.click("notBrought:send"), "nurse-not_brought-told");
    }

    private void answers(Person worker) {
        camera.take(worker, "team_manager-inbox-not_brought");
        camera.take(worker.open("/inbox/missed-alerts.xhtml"), "team_manager-missed_alerts");
        camera.take(worker.follow("BRIEN"), "team_manager-missed_alert-of_another");
        camera.take(worker.click("take:send"), "team_manager-missed_alert-no_reason");
        worker.type("take:reason", "Gone home").click("take:send");
        camera.take(worker.click("answer:send"), "team_manager-missed_alert-error");
        worker.choose("Known to us, no plan").click("answer:send");
        camera.take(worker, "team_manager-missed_alerts-empty");
        camera.take(worker.open("/inbox/missed-alerts.xhtml?answered=true"), "team_manager-missed_alerts-answered");
    }
}
