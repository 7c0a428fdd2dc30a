package org.cpis.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.cpis.synthetic.SyntheticData;

/** Loads the synthetic data through the doors that the national service and the local authorities use. */
final class SyntheticLoad {

    private static final long SEED = 20261121;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Stack stack;
    private final Web web;
    private final Path folder;

    SyntheticLoad(Stack stack, Web web, Path folder) {
        this.stack = stack;
        this.web = web;
        this.folder = folder;
    }

    /** Does nothing when the data of this home was loaded before. */
    void once() {
        Path done = folder.resolve(".synthetic-complete");
        if (Files.exists(done)) {
            return;
        }
        try {
            load(SyntheticData.of(SEED, day()));
        } catch (IllegalStateException e) {
            throw new CannotStart("The portal did not take the synthetic data: " + e.getMessage(), e);
        }
        Folders.write(done, new byte[0]);
    }

    private void load(SyntheticData data) {
        put("organisations", data.organisationsCsv());
        put("persons", data.personsCsv());
        Map<String, URI> sent = new TreeMap<>();
        data.feedCsvByAuthority().forEach((authority, csv) -> sent.put(authority, send(authority, csv)));
        sent.forEach(this::awaitAcknowledgement);
    }

    /** The day of the first attempt: a load that is taken up again has to send the very same bytes. */
    private LocalDate day() {
        Path file = folder.resolve("synthetic-day");
        try {
            if (!Files.exists(file)) {
                String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
                Folders.write(file, today.getBytes(StandardCharsets.US_ASCII));
            }
            return LocalDate.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String what, String csv) {
        HttpRequest.Builder request = request("/api/" + what, "cpis-national").PUT(BodyPublishers.ofString(csv));
        JsonNode answer = Web.json(web.expect(request, 200));
        stack.say("  %s: %d received, %d loaded"
                .formatted(
                        what,
                        answer.path("received").asInt(),
                        answer.path("loaded").asInt()));
        require(answer.path("refused").isEmpty(), what, answer.path("refused"));
    }

    private URI send(String authority, String csv) {
        String door = "/api/local-authorities/" + authority + "/uploads?sequence=1&mode=delta";
        HttpResponse<String> taken =
                web.expect(request(door, "cpis-la-" + authority).POST(BodyPublishers.ofString(csv)), 202);
        return taken.uri().resolve(taken.headers().firstValue("Location").orElseThrow());
    }

    private void awaitAcknowledgement(String authority, URI location) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        HttpResponse<String> answer = ask(authority, location);
        while (answer.statusCode() == 202 && System.nanoTime() < deadline) {
            pause();
            answer = ask(authority, location);
        }
        require(answer.statusCode() == 200, authority + "'s upload", answer.body());
        JsonNode acknowledgement = Web.json(answer);
        stack.say("  plans of %s: %d received, %d loaded, %d rejected"
                .formatted(
                        authority,
                        acknowledgement.path("received").asInt(),
                        acknowledgement.path("loaded").asInt(),
                        acknowledgement.path("rejected").asInt()));
    }

    private HttpResponse<String> ask(String authority, URI location) {
        try {
            return web.send(request(location, "cpis-la-" + authority).GET());
        } catch (IOException e) {
            throw new CannotStart("The portal stopped answering while it took the synthetic data.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while loading the synthetic data.", e);
        }
    }

    private HttpRequest.Builder request(String path, String clientId) {
        return request(URI.create(stack.portalUrl() + path), clientId);
    }

    private HttpRequest.Builder request(URI uri, String clientId) {
        return HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                .header("Content-Type", "text/csv; charset=UTF-8")
                .header("Authorization", "Bearer " + stack.accessToken(clientId));
    }

    private static void require(boolean fine, String what, Object answer) {
        if (!fine) {
            throw new CannotStart("The portal refused " + what + " of the synthetic data: " + answer);
        }
    }
}
