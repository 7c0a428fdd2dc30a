package org.cpis.register.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.pds.Patients.NUMBER;
import static org.cpis.register.pds.Patients.OTHER_NUMBER;
import static org.cpis.register.pds.Patients.THIRD_NUMBER;
import static org.cpis.register.pds.Patients.found;
import static org.cpis.register.pds.Patients.patient;
import static org.cpis.register.pds.Patients.score;
import static org.cpis.register.pds.Patients.security;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cpis.register.DirectoryEntry;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonSearch;
import org.cpis.register.PersonStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PdsClientTest {

    private static final String PATH = "/Patient/" + NUMBER;
    private static final NhsNumber ASKED = new NhsNumber(NUMBER);
    private static final PersonSearch SEARCH =
            new PersonSearch("de la O'Quill & Son", LocalDate.of(2016, 2, 29), Gender.FEMALE);

    private final FhirServer server = FhirServer.start(0);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_asks_by_number_with_token_and_request_id() {
        server.answer(PATH, 200, patient(NUMBER));
        assertThat(client("secret").read(ASKED)).map(DirectoryEntry::number).contains(ASKED);
        FhirServer.Asked asked = server.asked().get(0);
        assertThat(asked.what()).isEqualTo(PATH);
        assertThat(asked.header("Authorization")).isEqualTo("Bearer secret");
        assertThat(UUID.fromString(asked.header("X-Request-ID")).version()).isEqualTo(4);
        client("").read(ASKED);
        assertThat(server.asked().get(1).header("Authorization")).isNull();
        assertThat(server.asked().get(1).header("X-Request-ID")).isNotEqualTo(asked.header("X-Request-ID"));
    }

    @Test
    void another_number_in_the_answer_is_the_one_that_took_its_place() {
        server.answer(PATH, 200, patient(OTHER_NUMBER));
        assertThat(client().read(ASKED)).map(DirectoryEntry::number).contains(new NhsNumber(OTHER_NUMBER));
    }

    @Test
    void an_invalidated_number_is_invalid_and_an_unknown_one_is_nobody() {
        server.refuse(PATH, 404, "INVALIDATED_RESOURCE");
        assertThat(client().read(ASKED)).contains(new DirectoryEntry(ASKED, PersonStatus.INVALID, null, null));
        server.forget().refuse(PATH, 404, "RESOURCE_NOT_FOUND");
        assertThat(client().read(ASKED)).isEmpty();
        server.forget().refuse(PATH, 400, "INVALID_RESOURCE_ID");
        assertThat(client().read(ASKED)).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_not_mended() {
        server.answer(PATH, 200, """
                {"resourceType":"Patient","id":"9990000018","meta":{"security":[{"code":"U"}]},"birthDate":"2015-02-29",
                "shoeSize":9,"name":[{"use":"usual","family":"Quillfeather","given":["Ada"]}]}""");
        assertThat(client().read(ASKED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 408, 429, 500, 501})
    void a_status_that_settles_nothing_is_no_answer_and_not_asked_again(int status) {
        server.answer(PATH, status, "");
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_wrong_request_of_ours_is_no_answer_either() {
        server.refuse(PATH, 400, "MISSING_VALUE").refuse("?", 400, "INVALID_VALUE");
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
        assertThatThrownBy(() -> client().search(SEARCH, 50)).isInstanceOf(DirectoryUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void a_gateway_without_service_is_asked_once_more(int status) {
        server.answer(PATH, status, "").answer(PATH, 200, patient(NUMBER));
        assertThat(client().read(ASKED)).isPresent();
        server.forget().answer(PATH, status, "");
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
        assertThat(server.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{", "[]", "{\"resourceType\":\"Bundle\"}", "{\"resourceType\":\"Patient\"}"})
    void a_body_that_is_no_record_is_no_answer(String body) {
        server.answer(PATH, 200, body);
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void a_body_that_is_too_large_is_no_answer() {
        server.answer(PATH, 200, "{\"x\":\"" + "y".repeat(5 * 1024 * 1024) + "\"}");
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void a_body_that_never_ends_is_given_up_and_not_asked_again() {
        server.hang(PATH);
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_server_that_is_gone_is_no_answer() {
        server.close();
        assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void nothing_is_sent_on_to_where_an_answer_points() {
        try (FhirServer elsewhere = FhirServer.start(0)) {
            elsewhere.answer(PATH, 200, patient(NUMBER));
            server.answer(PATH, 302, elsewhere.url() + PATH);
            assertThatThrownBy(() -> client().read(ASKED)).isInstanceOf(DirectoryUnavailable.class);
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void a_search_asks_for_name_day_and_gender() {
        server.answer("?", 200, found());
        assertThat(client().search(SEARCH, 50).orElseThrow()).isEmpty();
        client().search(new PersonSearch("Łuk", LocalDate.of(2016, 2, 29), null), 50);
        assertThat(server.asked())
                .extracting(FhirServer.Asked::what)
                .containsExactly(
                        "/Patient?family=de%20la%20O%27Quill%20%26%20Son&birthdate=eq2016-02-29&gender=female&_max-results=50",
                        "/Patient?family=%C5%81uk&birthdate=eq2016-02-29&_max-results=50");
    }

    @Test
    void a_search_gives_the_best_match_first_and_names_who_is_to_be_hidden() {
        Patient hidden = security(patient(THIRD_NUMBER), "R");
        Bundle bundle = found(patient(NUMBER), patient(OTHER_NUMBER), hidden);
        server.answer("?", 200, score(score(score(bundle, 0, 0.5), 1, 1.0), 2, 0.7));
        List<DirectoryEntry> entries = client().search(SEARCH, 50).orElseThrow();
        assertThat(entries)
                .extracting(entry -> entry.number().digits())
                .containsExactly(OTHER_NUMBER, THIRD_NUMBER, NUMBER);
        assertThat(entries)
                .extracting(DirectoryEntry::status)
                .containsExactly(PersonStatus.ACTIVE, PersonStatus.SENSITIVE, PersonStatus.ACTIVE);
    }

    @Test
    void too_many_are_said_by_code_or_by_a_list_that_was_cut() {
        server.refuse("?", 200, "TOO_MANY_MATCHES");
        assertThat(client().search(SEARCH, 50)).isEmpty();
        server.forget().answer("?", 200, found(patient(NUMBER)).setTotal(51));
        assertThat(client().search(SEARCH, 50)).isEmpty();
    }

    @Test
    void a_search_that_the_service_cannot_make_finds_nobody() {
        server.refuse("?", 400, "INVALID_SEARCH_DATA");
        assertThat(client().search(SEARCH, 50)).contains(List.of());
        server.forget().answer("?", 429, "");
        assertThatThrownBy(() -> client().search(SEARCH, 50)).isInstanceOf(DirectoryUnavailable.class);
    }

    private PdsClient client() {
        return client("");
    }

    private PdsClient client(String token) {
        return new PdsClient(PdsSettings.read(name -> Optional.ofNullable(Map.of(
                        "cpis.pds.url",
                        server.url() + "/",
                        "cpis.pds.token",
                        token,
                        "cpis.pds.timeout-millis",
                        Long.toString(Duration.ofSeconds(2).toMillis()))
                .get(name))));
    }
}
