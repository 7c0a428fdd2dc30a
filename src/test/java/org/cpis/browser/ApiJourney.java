package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.cpis.dev.Stack;
import org.cpis.support.FeedFile;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;

/** What machines meet at the door: tokens of Keycloak, statuses, the acknowledgement as JSON, health. */
class ApiJourney {

    private static final Stack STACK = TestStack.get();
    private static final String UPLOADS_903 = "/api/local-authorities/903/uploads";

    @Test
    void a_file_is_taken_answered_and_known_again() throws IOException {
        String file = new FeedFile(LocalDate.now(ZoneId.of("Europe/London")))
                .row("good", KnownPeople.CHILD_WITHOUT_PLAN, "CPP")
                .cells("bad", "9990000019", "Nobody", "Here", "2019-05-01", "CPP")
                .text();
        long sequence = Machine.nextSequence("903");
        String location = sent("903", sequence, file);
        JsonNode answer = answerAt(location, "903");
        assertThat(answer.path("fileCode").asText()).isEqualTo("CPF03");
        assertThat(answer.path("received").asInt()).isEqualTo(2);
        assertThat(answer.at("/records/0/code").asText()).isEqualTo("CPR06");
        assertThat(answer.at("/records/1/code").asText()).isEqualTo("CPR04");
        assertThat(answer.at("/records/1/location").asText()).isEqualTo("line 3, column nhs_number");
        sameAgainAndAnotherOne(UPLOADS_903 + "?mode=delta&sequence=" + sequence, file, location);
    }

    private static void sameAgainAndAnotherOne(String path, String file, String location) throws IOException {
        assertThat(post(path, token("903"), file).headers().firstValue("Location"))
                .contains(location);
        HttpResponse<String> conflict = post(path, token("903"), file + "x");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.headers().firstValue("Link").orElse("")).contains(location);
        assertThat(get(location, token("901")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_door_says_what_is_wrong() throws IOException {
        assertThat(post(UPLOADS_903 + "?sequence=2000", null, "x").statusCode()).isEqualTo(401);
        assertThat(post(UPLOADS_903 + "?sequence=2000", "not-a-token", "x").statusCode())
                .isEqualTo(401);
        assertThat(post(UPLOADS_903 + "?sequence=2000", token("901"), "x").statusCode())
                .isEqualTo(404);
        assertThat(post(UPLOADS_903 + "?sequence=0", token("903"), "x").statusCode())
                .isEqualTo(400);
        assertThat(post(UPLOADS_903 + "?sequence=2000&mode=other", token("903"), "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(put("/api/persons", token("903"), "x").statusCode()).isEqualTo(404);
        assertThat(put("/api/persons", nationalToken(), "nhs_number\n1\n").body())
                .contains("\"loaded\":0", "\"line\":2");
    }

    @Test
    void health_is_open_and_internals_are_not() throws IOException {
        assertThat(get(STACK.portalUrl() + "/health/ready", null).body()).contains("identity provider keys", "UP");
        assertThat(get(STACK.portalUrl() + "/health/live", null).statusCode()).isEqualTo(200);
        for (String path : new String[] {"/metrics", "/openapi", "/resources/css/cpis.css", "/WEB-INF/web.xml"}) {
            assertThat(get(STACK.portalUrl() + path, null).statusCode())
                    .as(path)
                    .isNotEqualTo(200);
        }
    }

    /** Sends a file that must be taken in. @return where its answer will be */
    static String sent(String authority, long sequence, String file) throws IOException {
        String path = "/api/local-authorities/" + authority + "/uploads?mode=delta&sequence=" + sequence;
        HttpResponse<String> taken = post(path, token(authority), file);
        assertThat(taken.statusCode()).isEqualTo(202);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    /** The acknowledgement, as soon as the file is finished. */
    static JsonNode answerAt(String location, String authority) {
        return answerAt(location, authority, Duration.ofSeconds(30));
    }

    static JsonNode answerAt(String location, String authority, Duration limit) {
        return Awaitility.await()
                .atMost(limit)
                .until(() -> get(location, token(authority)), response -> response.statusCode() == 200)
                .body()
                .transform(ApiJourney::json);
    }

    /** The acknowledgement as it is now, finished or not. */
    static JsonNode progress(String location, String authority) throws IOException {
        return json(get(location, token(authority)).body());
    }

    /** Status of the readiness check. */
    static int ready() throws IOException {
        return get(STACK.portalUrl() + "/health/ready", null).statusCode();
    }

    private static String token(String authority) {
        return STACK.accessToken("cpis-la-" + authority);
    }

    private static String nationalToken() {
        return STACK.accessToken("cpis-national");
    }

    private static HttpResponse<String> post(String path, String token, String body) throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(STACK.portalUrl() + path)).POST(BodyPublishers.ofString(body)),
                token);
    }

    private static HttpResponse<String> put(String path, String token, String body) throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(STACK.portalUrl() + path)).PUT(BodyPublishers.ofString(body)), token);
    }

    private static HttpResponse<String> get(String url, String token) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url)).GET(), token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token) throws IOException {
        request.header("Content-Type", "text/csv");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return STACK.send(request);
    }

    private static JsonNode json(String body) {
        try {
            return new JsonMapper().readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
