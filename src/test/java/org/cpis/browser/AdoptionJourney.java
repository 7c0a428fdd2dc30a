package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;

/**
 * An adopted child: the old number is withdrawn, a new one appears under the same name and birth date (law 9). Then
 * everything that anybody can reach is searched for an answer that holds both.
 */
class AdoptionJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_050_000);
    private static final NhsNumber OLD = NUMBERS.next();
    private static final NhsNumber NEW = NUMBERS.next();
    private static final String INACTIVE = "/api/local-authorities/901/inactive-numbers";
    private static final List<String> FORMS = List.of("application/json", "text/csv", "application/xml");
    private static final List<String> PAGES = List.of(
            "/lookup/find.xhtml",
            "/lookup/find-basic.xhtml",
            "/inbox/inbox.xhtml",
            "/inbox/inbox.xhtml?closed=true",
            "/upload/uploads.xhtml",
            "/upload/inactive-numbers.xhtml",
            "/review/dashboard.xhtml",
            "/review/ledger.xhtml",
            "/review/figure.xhtml?figure=CHECKS",
            "/review/verify.xhtml",
            "/admin/organisations.xhtml",
            "/admin/uploads.xhtml",
            "/choose-role.xhtml");

    private final String born = Machine.today().minusYears(6).toString();
    private final Apart apart = new Apart(OLD, NEW);

    @Test
    void no_answer_anywhere_holds_the_old_and_the_new_number() throws IOException {
        oldLife();
        newLife();
        clinicians();
        workers();
        reviewers();
        everybodyElse();
        machines();
        logs();
        assertThat(apart.readOld()).as("answers with the old number").isGreaterThan(3);
        assertThat(apart.readNew()).as("answers with the new number").isGreaterThan(10);
    }

    private void oldLife() {
        Machine.index(Machine.child(OLD, "Tarrant", "Miles", "active"));
        feed("first file", plan(new FeedFile(Machine.today()), "first", OLD));
        try (Person midwife = Person.withCard("midwife")) {
            search(midwife, OLD);
            apart.oldPersonAt(midwife.path());
            midwife.click("open:details");
        }
        try (Person worker = Person.withCard("duty-worker")) {
            worker.follow("TARRANT, Miles").click("claiming:claim");
        }
        Machine.index(Machine.child(OLD, "Tarrant", "Miles", "invalid"));
    }

    private void newLife() {
        apart.read("index", Machine.index(Machine.child(NEW, "Tarrant", "Miles", "active")));
        FeedFile both = plan(plan(new FeedFile(Machine.today()), "new", NEW), "old", OLD);
        JsonNode records = feed("file with both", both).path("records");
        assertThat(records.at("/0/code").asText()).isEqualTo("CPR06");
        assertThat(records.at("/1/code").asText()).isEqualTo("CPR01");
    }

    private void clinicians() {
        for (String user : List.of("midwife", "gp", "receptionist", "nurse")) {
            try (Person person = Person.withCard(user)) {
                if (user.equals("nurse")) {
                    person.inRoleAt("Emergency Department");
                }
                lookAround(person, new Crawler(person, (path, answer) -> apart.read(user + path, answer)));
            }
        }
    }

    private void lookAround(Person person, Crawler crawler) {
        search(person, OLD);
        assertThat(person.text()).contains("Nobody found");
        crawler.look();
        search(person, NEW);
        crawler.look();
        if (person.path().startsWith("/lookup/child")) {
            apart.newPersonAt(person.path());
            person.click("open:details");
            crawler.look();
        }
        describe(person);
        crawler.look();
        crawler.crawl(PAGES);
        crawler.crawl(List.of("/lookup/child.xhtml?id=" + apart.oldPerson()));
    }

    private void workers() {
        for (String user : List.of("social-worker", "team-manager", "duty-worker", "social-worker-902")) {
            crawl(user);
        }
    }

    private void reviewers() {
        for (String user : List.of("designated", "privacy-officer")) {
            try (Person reviewer = Person.withCard(user)) {
                Crawler crawler = new Crawler(reviewer, (path, answer) -> apart.read(user + path, answer));
                for (String number : List.of(OLD.spaced(), NEW.spaced(), "")) { // of many alike the first are read
                    reviewer.open("/review/ledger.xhtml").type("search:person", number);
                    crawler.look();
                    reviewer.click("search:find");
                    assertThat(reviewer.rows("events:rows")).isNotEmpty();
                    crawler.look();
                }
                reviewer.open("/review/verify.xhtml").click("verify:start").await("verdict");
                crawler.look();
                crawler.crawl(PAGES);
            }
        }
    }

    private void everybodyElse() {
        try (Person officer = Person.withCard("data-officer")) {
            officer.open("/upload/inactive-numbers.xhtml");
            assertThat(officer.text()).contains(OLD.spaced(), "Number withdrawn");
        }
        crawl("data-officer");
        crawl("administrator");
    }

    private void crawl(String user) {
        try (Person person = Person.withCard(user)) {
            Crawler crawler = new Crawler(person, (path, answer) -> apart.read(user + path, answer));
            assertThat(crawler.look().crawl(PAGES)).isGreaterThan(PAGES.size());
        }
    }

    private void machines() {
        String messages = Machine.get(INACTIVE, "901").body();
        assertThat(messages).contains(OLD.digits());
        apart.read("inactive numbers", messages);
        feed("old number again", plan(new FeedFile(Machine.today()), "again", OLD));
    }

    /** Sends a file and reads its acknowledgement in every form. @return the one in JSON */
    private JsonNode feed(String what, FeedFile file) {
        String place = Machine.feed("901", file.text());
        FORMS.forEach(form -> apart.read(what + ", " + form, Machine.get(place, "901", form)));
        return Machine.json(Machine.get(place, "901", "application/json"));
    }

    /** No log at all may hold one (law 11). */
    private static void logs() throws IOException {
        Path folder = Path.of(System.getProperty("cpis.target"), "browser", "logs");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                String log = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(Apart.holds(log, OLD) || Apart.holds(log, NEW))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    private static void search(Person person, NhsNumber number) {
        person.open("/lookup/find.xhtml").type("find:number", number.spaced()).click("find:search");
    }

    private void describe(Person person) {
        person.open("/lookup/find-basic.xhtml")
                .choose("Male")
                .type("find:family", "Tarrant")
                .type("find:born-day", born.substring(8))
                .type("find:born-month", born.substring(5, 7))
                .type("find:born-year", born.substring(0, 4))
                .click("find:search");
    }

    private FeedFile plan(FeedFile file, String id, NhsNumber number) {
        return file.cells(id, number.digits(), "Tarrant", "Miles", born, "CPP");
    }
}
