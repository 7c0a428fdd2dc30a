package org.cpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.cpis.dev.Stack;

/** One authority's case system: sends files over HTTP, and looks at what the register holds of some people. */
final class Feed {

    private static final int TOKEN_USES = 200; // well within a token's life

    private final Stack stack;
    private final String authority;
    private final Set<String> numbers;
    private String token;
    private int uses;

    Feed(Stack stack, String authority, Subjects subjects) {
        this.stack = stack;
        this.authority = authority;
        this.numbers = subjects.all().stream().map(Subject::number).collect(Collectors.toCollection(TreeSet::new));
    }

    void index(String file) throws IOException {
        HttpResponse<String> answer = stack.send(HttpRequest.newBuilder(URI.create(stack.portalUrl() + "/api/persons"))
                .header("Authorization", "Bearer " + stack.accessToken("cpis-national"))
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString(file)));
        assertThat(answer.body()).contains("\"refused\":[]");
    }

    /** @return where the answer will be */
    String send(RandomFile file, long sequence) throws IOException {
        String address = stack.portalUrl() + "/api/local-authorities/" + authority + "/uploads?sequence=" + sequence
                + "&mode=" + file.mode();
        HttpResponse<String> taken = stack.send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", file.form().type())
                .POST(BodyPublishers.ofString(file.text())));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    JsonNode answerAt(String location) throws IOException {
        HttpResponse<String> answer = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ask(location), response -> response.statusCode() == 200);
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> ask(String location) throws IOException {
        return stack.send(HttpRequest.newBuilder(URI.create(location))
                .header("Authorization", "Bearer " + token())
                .GET());
    }

    private String token() {
        if (uses++ % TOKEN_USES == 0) {
            token = stack.accessToken("cpis-la-" + authority);
        }
        return token;
    }

    long newestSequence() throws SQLException {
        try (Connection connection = stack.database().connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT MAX(used_sequence) FROM upload WHERE authority = ?")) {
            query.setString(1, authority);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** The plans of the subjects, one line each. */
    Set<String> register(Connection connection) throws SQLException {
        Set<String> lines = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT CONCAT_WS('|', n.nhs_number, p.type, p.start_date, IFNULL(p.end_date, ''),
                IFNULL(p.expected_delivery_date, ''), IFNULL(p.legal_basis, ''), IFNULL(p.local_id, ''),
                IFNULL(p.team_code, ''), p.emergency_phone, IFNULL(p.office_phone, '')), n.nhs_number
                FROM plan p JOIN person n ON n.id = p.person_id WHERE p.authority = ?
                AND n.nhs_number BETWEEN '9999600000' AND '9999699999'""")) {
            query.setString(1, authority);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    assertThat(numbers).contains(result.getString(2));
                    lines.add(result.getString(1));
                }
            }
        }
        return lines;
    }

    boolean isOurs(String number) {
        return numbers.contains(number);
    }
}
