package org.cpis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.cpis.dev.Stack;
import org.cpis.register.NhsNumber;

/** The machines of the national administrator and of the authorities, for journeys that need what they send. */
final class Machine {

    private static final Stack STACK = TestStack.get();
    private static final String INDEX_HEADER =
            "nhs_number,family_name,given_names,birth_date,gender,postcode,status,superseded_by\n";

    private Machine() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Time of day in London, for example {@code 09:05}. */
    static String minuteAgo() {
        return LocalTime.now(ZoneId.of("Europe/London")).minusMinutes(1).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** A line of the index about a boy of six. */
    static String child(NhsNumber number, String family, String given, String status) {
        return "%s,%s,%s,%s,male,ZZ9 1ZZ,%s,".formatted(number.digits(), family, given, today().minusYears(6), status);
    }

    /** Brings lines of the index. @return the answer */
    static String index(String... lines) {
        String body = INDEX_HEADER + String.join("\n", Arrays.asList(lines)) + "\n";
        HttpResponse<String> answer =
                send(request("/api/persons", "cpis-national").PUT(BodyPublishers.ofString(body)));
        if (!answer.body().contains("\"loaded\":" + lines.length)) {
            throw new AssertionError("index: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** A number that no file of the authority bears, whatever became of it: even a refused one holds it for a moment. */
    static long nextSequence(String authority) {
        try {
            return 1
                    + BigFile.count(
                            STACK, "SELECT IFNULL(MAX(sequence), 0) FROM upload WHERE authority = '" + authority + "'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a file under the next number and waits until the work on it is over. @return where the acknowledgement is */
    static String feed(String authority, String file) {
        String door = "/api/local-authorities/" + authority + "/uploads?mode=delta&sequence=" + nextSequence(authority);
        HttpResponse<String> taken = send(request(door, client(authority)).POST(BodyPublishers.ofString(file)));
        String place =
                URI.create(taken.headers().firstValue("Location").orElseThrow()).getRawPath();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> get(place, authority).statusCode() == 200);
        return place;
    }

    /** @param type in which the answer is to come */
    static String get(String path, String authority, String type) {
        HttpResponse<String> answer =
                send(request(path, client(authority)).header("Accept", type).GET());
        String given = answer.headers().firstValue("Content-Type").orElse("none");
        if (answer.statusCode() != 200 || !given.startsWith(type)) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + given);
        }
        return answer.body();
    }

    /** @param authority whose machine asks */
    static HttpResponse<String> get(String path, String authority) {
        return send(request(path, client(authority)).GET());
    }

    /** Puts a list in CSV. */
    static HttpResponse<String> put(String path, String authority, String csv) {
        return send(request(path, client(authority)).PUT(BodyPublishers.ofString(csv)));
    }

    /** The same as the national administrator's machine. */
    static HttpResponse<String> putAsNational(String path, String csv) {
        return send(request(path, "cpis-national").PUT(BodyPublishers.ofString(csv)));
    }

    /** Sends nothing but the request itself. */
    static HttpResponse<String> post(String path, String authority) {
        return send(request(path, client(authority)).POST(BodyPublishers.noBody()));
    }

    static JsonNode json(String body) {
        try {
            return new JsonMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String client(String authority) {
        return "cpis-la-" + authority;
    }

    private static HttpRequest.Builder request(String path, String client) {
        return HttpRequest.newBuilder(URI.create(STACK.portalUrl() + path))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Bearer " + STACK.accessToken(client));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return STACK.send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
