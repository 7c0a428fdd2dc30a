package org.cpis.register.pds;

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
import java.util.List;
import org.cpis.lookup.Found;
import org.cpis.lookup.Results;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.InContainer;
import org.cpis.upload.RecordCode;
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

    @Deployment
    static WebArchive portal() throws IOException {
        String settings = """
                cpis.directory=pds
                cpis.pds.url=http://127.0.0.1:%d%s
                cpis.pds.timeout-millis=2000
                """.formatted(freePort(), FhirServer.BASE);
        return InContainer.war(PdsIT.class, PdsFixture.class, FhirServer.class, Patients.class)
                .addAsResource(new StringAsset(settings), "META-INF/microprofile-config.properties");
    }

    @Inject
    private PdsFixture pds;

    private FhirServer server;

    @BeforeEach
    void start() {
        server = pds.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void somebody_whom_only_the_service_knows_is_found_and_recorded_and_asked_once() {
        String number = "9999000010";
        server.answer("/Patient/" + number, 200, patient(number));
        long changes = pds.changes();
        assertThat(pds.byNumber(number)).map(Found::familyName).contains("Quillfeather");
        assertThat(pds.byNumber(number)).map(Found::district).contains("ZZ99");
        assertThat(server.asked()).hasSize(1);
        assertThat(pds.changes()).isEqualTo(changes + 1);
    }

    @Test
    void a_superseded_number_leads_to_the_one_that_took_its_place() {
        String former = "9999000029";
        String present = "9999000037";
        server.answer("/Patient/" + former, 200, patient(present));
        assertThat(pds.byNumber(former)).map(Found::nhsNumber).contains(new NhsNumber(present));
        assertThat(pds.status(former)).isEqualTo("SUPERSEDED");
        assertThat(pds.status(present)).isEqualTo("ACTIVE");
        assertThat(pds.send("former", former, "present", present)).containsExactly(RecordCode.CPR05, RecordCode.CPR06);
    }

    @Test
    void an_invalidated_number_leads_to_nobody_and_carries_no_plan() {
        String number = pds.indexHolds("9999000045");
        server.refuse("/Patient/" + number, 404, "INVALIDATED_RESOURCE");
        assertThat(pds.byNumber(number)).isEmpty();
        assertThat(pds.status(number)).isEqualTo("INVALID");
        assertThat(pds.send("invalid", number)).containsExactly(RecordCode.CPR01);
    }

    @Test
    void a_number_that_the_service_does_not_know_counts_as_unknown_though_its_row_stays() {
        String number = pds.indexHolds("9999000053");
        server.refuse("/Patient/" + number, 404, "RESOURCE_NOT_FOUND");
        assertThat(pds.byNumber(number)).isEmpty();
        assertThat(pds.status(number)).isEqualTo("ACTIVE");
        assertThat(pds.send("unknown", number)).containsExactly(RecordCode.CPR01);
    }

    @Test
    void a_restricted_record_is_nobody_to_health_and_told_to_the_sender() {
        String number = pds.indexHolds("9999000061");
        server.answer("/Patient/" + number, 200, security(patient(number), "R"));
        assertThat(pds.byNumber(number)).isEmpty();
        assertThat(pds.status(number)).isEqualTo("SENSITIVE");
        assertThat(pds.send("sensitive", number)).containsExactly(RecordCode.CPR02);
    }

    @Test
    void a_death_arrives_before_the_row_is_judged() {
        String number = "9999000088";
        server.answer("/Patient/" + number, 200, patient(number).setDeceased(new BooleanType(true)));
        assertThat(pds.send("deceased", number)).containsExactly(RecordCode.CPR07);
        assertThat(pds.status(number)).isEqualTo("DECEASED");
    }

    @Test
    void a_search_shows_the_best_match_first_and_nobody_hidden() {
        String hidden = pds.indexHolds("9999000096");
        Patient best = patient("9999000118").setBirthDateElement(new DateType("2016-03-01"));
        Bundle bundle = found(patient("9999000126"), best, security(patient(hidden), "R"));
        server.answer("?", 200, score(score(score(bundle, 0, 0.6), 1, 0.9), 2, 1.0));
        assertThat(pds.search(Actors.nurse()).people())
                .extracting(person -> person.nhsNumber().digits())
                .containsExactly("9999000118", "9999000126");
        assertThat(pds.status(hidden)).isEqualTo("SENSITIVE");
        assertThat(server.asked().get(0).what()).contains("family=Quillfeather*&"); // the service knows the star too
        assertThat(pds.search(Actors.receptionist()).people()).isEmpty();
    }

    @Test
    void too_many_are_not_shown_and_said_only_to_who_may_look() {
        server.refuse("?", 200, "TOO_MANY_MATCHES");
        assertThat(pds.search(Actors.nurse())).isEqualTo(new Results(List.of(), true));
        assertThat(pds.search(Actors.receptionist())).isEqualTo(new Results(List.of(), false));
    }

    @Test
    void without_an_answer_nobody_is_said_to_be_nobody_and_the_search_is_recorded() {
        String number = pds.indexHolds("9999000134");
        server.close();
        long searches = pds.searches();
        assertThatThrownBy(() -> pds.byNumber(number)).isInstanceOf(DirectoryUnavailable.class);
        assertThatThrownBy(() -> pds.search(Actors.nurse())).isInstanceOf(DirectoryUnavailable.class);
        assertThat(pds.searches()).isEqualTo(searches + 2);
        server = pds.start().answer("/Patient/" + number, 200, patient(number));
        assertThat(pds.byNumber(number)).isPresent();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
