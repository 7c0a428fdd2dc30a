package org.cpis.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Listens for an open list, on a thread of its own. */
public final class NewsListener implements AutoCloseable {

    /** A connection for each listener: the server closes one that several share when it writes to a stream that ended. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> answer;
    private final Thread reader = new Thread(this::read);
    private volatile String text = "";
    private volatile boolean ended;

    private NewsListener(HttpResponse<InputStream> answer) {
        this.answer = answer;
        reader.start();
    }

    public static NewsListener of(URL base, String list) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "news"))
                .header("X-List", list)
                .build();
        return new NewsListener(HTTP.send(request, BodyHandlers.ofInputStream()));
    }

    private void read() {
        try (InputStream in = answer.body()) {
            byte[] part = new byte[64];
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                text = text.concat(new String(part, 0, length, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            text = text.concat("closed");
        }
        ended = true;
    }

    int status() {
        return answer.statusCode();
    }

    String text() {
        return text;
    }

    public void awaits(String message) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> text.contains(message));
    }

    /** Of a sign-out on another node it learns with a sign of life, which is every quarter of a minute. */
    void awaitsEnd() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> ended);
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
