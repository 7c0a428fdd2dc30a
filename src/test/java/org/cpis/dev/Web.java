package org.cpis.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** HTTPS calls to the demo's own servers, trusting its authority and nobody else. */
final class Web {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;

    Web(SSLContext context) {
        this.client = HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** Whether a GET is answered with 200; not being able to connect is a no. */
    boolean answers(String url) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)))
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** An access token for a machine client, by its secret. */
    String accessToken(String issuer, String clientId, String secret) {
        String form = Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return json(expect(request, 200)).path("access_token").asText();
    }

    /** @throws IllegalStateException when another status comes back; the message holds the body, which is synthetic */
    HttpResponse<String> expect(HttpRequest.Builder request, int status) {
        try {
            HttpResponse<String> response = send(request.timeout(LIMIT));
            if (response.statusCode() != status) {
                throw new IllegalStateException("%s %s answered %d instead of %d: %s"
                        .formatted(
                                response.request().method(),
                                response.uri(),
                                response.statusCode(),
                                status,
                                response.body()
                                        .substring(
                                                0, Math.min(300, response.body().length()))));
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException("no answer: " + e.getMessage(), e);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for an answer.", e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.uri() + " did not answer in JSON", e);
        }
    }
}
