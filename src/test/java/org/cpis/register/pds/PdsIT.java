package org.cpis.register.pds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.pds.Patients.found;
import static org.cpis.register.pds.Patients.patient;
import static org.cpis.register.pds.Patients.score;
import static org.cpis.register.pds.Patients.security;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.cpis.identity.Actor;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Found;
import org.cpis.lookup.Results;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonRow;
import org.cpis.register.PersonStatus;
import org.cpis.support.Actors;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.upload.Parcel;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.RecordCode;
import org.cpis.upload.Uploads;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal with {@code cpis.directory=pds}, and the national service beside it in the same Java. */
@ArquillianTest
class PdsIT {

    private static final AtomicLong SEQUENCE = new AtomicLong(1_000_000);

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);

    @Deployment
    static WebArchive portal() throws IOException {
        String settings = """
                cpis.directory=pds
                cpis.pds.url=http://127.0.0.1:%d%s
                cpis.pds.timeout-millis=2000
                """.formatted(freePort(), FhirServer.BASE);
        return InContainer.war(PdsIT.class, FhirServer.class, Patients.class)
                .addAsResource(new StringAsset(settings), "META-INF/microprofile-config.properties");
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Finder finder;

    @Inject
    private Uploads uploads;

    @Inject
    private People people;

    @Inject
    @ConfigProperty(name = "cpis.pds.url")
    private String url;

    private FhirServer server;

    @BeforeEach
    void start() {
        fixture.load();
        server = FhirServer.start(URI.create(url).getPort());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void somebody_whom_only_the_service_knows_is_found_and_recorded_and_asked_once() {
        String number = "9999000010";
        server.answer("/Patient/" + number, 200, patient(number));
        long changes = changes();
        assertThat(byNumber(number)).map(Found::familyName).contains("Quillfeather");
        assertThat(byNumber(number)).map(Found::district).contains("ZZ99");
        assertThat(server.asked()).hasSize(1);
        assertThat(changes()).isEqualTo(changes + 1);
    }

    @Test
    void a_superseded_number_leads_to_the_one_that_took_its_place() {
        String former = "9999000029";
        String present = "9999000037";
        server.answer("/Patient/" + former, 200, patient(present));
        assertThat(byNumber(former)).map(Found::nhsNumber).contains(new NhsNumber(present));
        assertThat(status(former)).isEqualTo("SUPERSEDED");
        assertThat(status(present)).isEqualTo("ACTIVE");
        assertThat(send("former", former, "present", present)).containsExactly(RecordCode.CPR05, RecordCode.CPR06);
    }

    @Test
    void an_invalidated_number_leads_to_nobody_and_carries_no_plan() {
        String number = indexHolds("9999000045");
        server.refuse("/Patient/" + number, 404, "INVALIDATED_RESOURCE");
        assertThat(byNumber(number)).isEmpty();
        assertThat(status(number)).isEqualTo("INVALID");
        assertThat(send("invalid", number)).containsExactly(RecordCode.CPR01);
    }

    @Test
    void a_number_that_the_service_does_not_know_counts_as_unknown_though_its_row_stays() {
        String number = indexHolds("9999000053");
        server.refuse("/Patient/" + number, 404, "RESOURCE_NOT_FOUND");
        assertThat(byNumber(number)).isEmpty();
        assertThat(status(number)).isEqualTo("ACTIVE");
        assertThat(send("unknown", number)).containsExactly(RecordCode.CPR01);
    }

    @Test
    void a_restricted_record_is_nobody_to_health_and_told_to_the_sender() {
        String number = indexHolds("9999000061");
        server.answer("/Patient/" + number, 200, security(patient(number), "R"));
        assertThat(byNumber(number)).isEmpty();
        assertThat(status(number)).isEqualTo("SENSITIVE");
        assertThat(send("sensitive", number)).containsExactly(RecordCode.CPR02);
    }

    @Test
    void a_death_arrives_before_the_row_is_judged() {
        String number = "9999000088";
        server.answer("/Patient/" + number, 200, patient(number).setDeceased(new BooleanType(true)));
        assertThat(send("deceased", number)).containsExactly(RecordCode.CPR07);
        assertThat(status(number)).isEqualTo("DECEASED");
    }

    @Test
    void a_search_shows_the_best_match_first_and_nobody_hidden() {
        String hidden = indexHolds("9999000096");
        Patient best = patient("9999000118").setBirthDateElement(new DateType("2016-03-01"));
        Bundle bundle = found(patient("9999000126"), best, security(patient(hidden), "R"));
        server.answer("?", 200, score(score(score(bundle, 0, 0.6), 1, 0.9), 2, 1.0));
        assertThat(search(Actors.nurse()).people())
                .extracting(person -> person.nhsNumber().digits())
                .containsExactly("9999000118", "9999000126");
        assertThat(status(hidden)).isEqualTo("SENSITIVE");
        assertThat(search(Actors.receptionist()).people()).isEmpty();
    }

    @Test
    void too_many_are_not_shown_and_said_only_to_who_may_look() {
        server.refuse("?", 200, "TOO_MANY_MATCHES");
        assertThat(search(Actors.nurse())).isEqualTo(new Results(List.of(), true));
        assertThat(search(Actors.receptionist())).isEqualTo(new Results(List.of(), false));
    }

    @Test
    void without_an_answer_nobody_is_said_to_be_nobody_and_the_search_is_recorded() {
        String number = indexHolds("9999000134");
        server.close();
        long searches = searches();
        assertThatThrownBy(() -> byNumber(number)).isInstanceOf(DirectoryUnavailable.class);
        assertThatThrownBy(() -> search(Actors.nurse())).isInstanceOf(DirectoryUnavailable.class);
        assertThat(searches()).isEqualTo(searches + 2);
        server = FhirServer.start(URI.create(url).getPort()).answer("/Patient/" + number, 200, patient(number));
        assertThat(byNumber(number)).isPresent();
    }

    private Optional<Found> byNumber(String number) {
        return fixture.as(Actors.nurse(), () -> finder.byNumber(new NhsNumber(number)));
    }

    private Results search(Actor actor) {
        return fixture.as(actor, () -> finder.byName("Quillfeather*", BORN, Gender.FEMALE));
    }

    /** Sends one row for each name and number in turn; the rows describe the person that the service has there. */
    private List<RecordCode> send(String... namesAndNumbers) {
        FeedFile file = new FeedFile(fixture.today());
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            file.cells(namesAndNumbers[i], namesAndNumbers[i + 1], "Quillfeather", "Ada", BORN.toString(), "CPP");
        }
        Parcel parcel = new Parcel(
                "902", SEQUENCE.incrementAndGet(), "delta", file.text().getBytes(UTF_8));
        String id = fixture.as(Actors.feedOf("902"), () -> uploads.receive(parcel));
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .until(
                        () -> fixture.as(Actors.feedOf("902"), () -> uploads.acknowledgement(id)),
                        answer -> answer.upload().isFinished())
                .records()
                .stream()
                .map(RecordAnswer::code)
                .toList();
    }

    /** The local index describes the same person as the service will. */
    private String indexHolds(String number) {
        NhsNumber held = new NhsNumber(number);
        PersonRow row = new PersonRow(
                held, "Quillfeather", "Ada", BORN, Gender.FEMALE, null, PersonStatus.ACTIVE, null, List.of());
        fixture.doAs(Actors.national(), () -> people.put(List.of(row)));
        return number;
    }

    private String status(String number) {
        return Arrays.stream(PersonStatus.values())
                .map(PersonStatus::name)
                .filter(status -> fixture.number(
                                "SELECT COUNT(*) FROM person WHERE nhs_number = ? AND status = ?", number, status)
                        == 1)
                .findFirst()
                .orElse("none");
    }

    private long changes() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'INDEX_CHANGED'");
    }

    private long searches() {
        return fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE action = 'SEARCHED' AND detail LIKE '%no answer%'");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
