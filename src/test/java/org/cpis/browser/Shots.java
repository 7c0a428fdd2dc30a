package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cpis.register.NhsNumber;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every page in every state, for people to look at; axe looks too. Not part of the usual build:
 * {@code mvn -Pshots verify}.
 */
class Shots {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Camera camera = new Camera(Path.of(System.getProperty("cpis.target"), "shots"));

    @Test
    void every_page_of_everybody() {
        withoutSession();
        neighbourAuthority();
        nurseSearches();
        nurseLooks();
        scheduledCare();
        socialWorker();
        colleagues();
        new InboxShots(camera).take();
        dataOfficer();
        inactiveNumbers();
        new BirthShots(camera).take();
        new LookupShots(camera, today).take();
        new MissedAlertShots(camera, today).take();
        new VisitsShots(camera).take();
        reviewers();
        privacyOfficer();
        administrator();
        assertThat(camera.grave()).as("serious findings").isEmpty();
    }

    private void withoutSession() {
        try (Person anybody = Person.withoutCard()) {
            camera.take(anybody, "anybody-keycloak-password");
            pages(anybody, "anybody", "/downtime.html", "/about/help.xhtml", "/about/help-health.xhtml");
            pages(anybody, "anybody", "/about/help-social-care.xhtml", "/about/help-review.xhtml");
            pages(anybody, "anybody", "/about/accessibility.xhtml", "/about/privacy.xhtml", "/signed-out.xhtml");
        }
    }

    private void pages(Person person, String persona, String... paths) {
        for (String path : paths) {
            String page = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\..*", "");
            camera.take(person.open(path), persona + "-" + page);
        }
    }

    private void neighbourAuthority() {
        try (Person worker = Person.withCard("social-worker-902")) {
            camera.take(worker, "social_worker_902-inbox-empty");
            pages(worker, "social_worker_902", "/inbox/inbox.xhtml?closed=true");
        }
    }

    private void nurseSearches() {
        try (Person nurse = Person.withPassword("nurse")) {
            camera.take(nurse, "nurse-choose_role");
            camera.take(nurse.click("role:choose"), "nurse-choose_role-error");
            nurse.inRoleAt("Emergency Department");
            camera.take(nurse, "nurse-find");
            camera.take(nurse.click("find:search"), "nurse-find-error");
            camera.take(search(nurse, KnownPeople.SENSITIVE), "nurse-find-nobody");
            camera.take(nurse.open("/lookup/find-basic.xhtml"), "nurse-find_basic");
            camera.take(nurse.click("find:search"), "nurse-find_basic-error");
            camera.take(describe(nurse, KnownPeople.CHILD_WITH_PLAN), "nurse-find_basic-results");
            pages(nurse, "nurse", "/review/ledger.xhtml");
        }
    }

    private static Person search(Person person, KnownPeople whom) {
        return person.open("/lookup/find.xhtml")
                .type("find:number", whom.nhsNumber())
                .click("find:search");
    }

    private Person describe(Person person, KnownPeople whom) {
        LocalDate born = whom.on(today).birthDate();
        return person.choose("Female")
                .type("find:family", whom.on(today).family())
                .type("find:born-day", String.valueOf(born.getDayOfMonth()))
                .type("find:born-month", String.valueOf(born.getMonthValue()))
                .type("find:born-year", String.valueOf(born.getYear()))
                .click("find:search");
    }

    private void nurseLooks() {
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            camera.take(search(nurse, KnownPeople.CHILD_WITHOUT_PLAN), "nurse-child-no_record");
            camera.take(search(nurse, KnownPeople.CHILD_WITH_ENDED_PLAN), "nurse-child-ended");
            camera.take(search(nurse, KnownPeople.PREGNANT_WOMAN), "nurse-child-unborn");
            camera.take(nurse.click("open:details"), "nurse-details-unborn");
            camera.take(search(nurse, KnownPeople.LOOKED_AFTER_PREGNANT), "nurse-child-two_alerts");
            camera.take(nurse.click("open:details"), "nurse-details-two_alerts");
            camera.take(search(nurse, KnownPeople.CHILD_WITH_PLAN), "nurse-child-notify");
            camera.take(nurse.click("open:details"), "nurse-details-notify");
            camera.take(nurse.logOut(), "nurse-signed_out");
        }
    }

    private void scheduledCare() {
        try (Person gp = Person.withCard("gp")) {
            camera.take(gp, "gp-find");
            camera.take(search(gp, KnownPeople.CHILD_WITH_PLAN), "gp-child-silent");
            camera.take(gp.click("open:details"), "gp-details-silent");
        }
        start("midwife", "find");
        start("receptionist", "start");
    }

    private void start(String user, String page) {
        try (Person person = Person.withCard(user)) {
            camera.take(person, user.replace('-', '_') + "-" + page);
        }
    }

    private void socialWorker() {
        try (Person worker = Person.withCard("social-worker")) {
            camera.take(worker, "social_worker-inbox-open");
            camera.take(worker.follow("WHITLOCK"), "social_worker-notification-new");
            camera.take(worker.click("claiming:claim"), "social_worker-notification-claimed");
            camera.take(worker.click("followUp:close"), "social_worker-notification-error");
            worker.type("followUp:note", "Rang the department; the child went home with her mother.")
                    .click("followUp:save");
            camera.take(worker, "social_worker-notification-saved");
            worker.choose("Health contacted").click("followUp:close");
            camera.take(worker, "social_worker-notification-closed");
            worker.open("/inbox/inbox.xhtml").clickInPlace("inbox:notifications:0:claim");
            camera.take(worker, "social_worker-inbox-claimed");
            pages(worker, "social_worker-closed", "/inbox/inbox.xhtml?closed=true");
        }
    }

    private void colleagues() {
        start("social-worker-902", "inbox-one");
        start("team-manager", "inbox");
        start("duty-worker", "inbox");
    }

    private void dataOfficer() {
        new OfficerShots(camera, today).take();
    }

    private void inactiveNumbers() {
        try (Person officer = Person.withCard("data-officer")) {
            pages(officer, "data_officer-none", "/upload/inactive-numbers.xhtml");
            pages(
                    officer,
                    "data_officer",
                    "/upload/delivery.xhtml",
                    "/upload/recipient.xhtml",
                    "/upload/webhook.xhtml");
            InactiveNumbersJourney.sentAndThen("deceased,");
            NhsNumber number = InactiveNumbersJourney.sentAndThen("invalid,");
            pages(officer, "data_officer", "/upload/inactive-numbers.xhtml");
            camera.take(officer.follow(number.spaced()), "data_officer-inactive_number");
            camera.take(officer.click("closing:close"), "data_officer-inactive_number-error");
            officer.choose("Stopped sending it").click("closing:close");
            camera.take(officer, "data_officer-inactive_numbers-closed");
        }
    }

    private void reviewers() {
        try (Person reviewer = Person.withCard("designated")) {
            camera.take(reviewer, "designated-dashboard");
            camera.take(reviewer.open("/review/ledger.xhtml"), "designated-ledger");
            camera.take(reviewer.type("search:from", "soon").click("search:find"), "designated-ledger-error");
            reviewer.open("/review/ledger.xhtml").type("search:person", KnownPeople.CHILD_WITH_PLAN.nhsNumber());
            camera.take(reviewer.click("search:find"), "designated-ledger-results");
            camera.take(reviewer.type("search:user", "nobody").click("search:find"), "designated-ledger-none");
            camera.take(reviewer.open("/review/verify.xhtml"), "designated-verify");
            camera.take(reviewer.click("verify:start").await("verdict"), "designated-verify-result");
            for (String page : "past adoption benefits retirement agreements".split(" ", -1)) {
                pages(reviewer, "designated", "/review/" + page + ".xhtml");
            }
        }
    }

    private void privacyOfficer() {
        try (Person officer = Person.withCard("privacy-officer")) {
            camera.take(officer, "privacy_officer-dashboard");
            camera.take(officer.open("/review/figure.xhtml?figure=VIEWS"), "privacy_officer-dashboard-rows");
            for (String page : "alerts sample alert-mail rules staff searches reports access holds".split(" ", -1)) {
                pages(officer, "privacy_officer", "/review/" + page + ".xhtml");
            }
        }
    }

    private void administrator() {
        try (Person admin = Person.withCard("administrator")) {
            camera.take(admin, "administrator-organisations");
            for (String page :
                    "uploads delivery dashboard extract access agreements adoption benefits retention".split(" ", -1)) {
                pages(admin, "administrator", "/admin/" + page + ".xhtml");
            }
        }
    }
}
