package org.cpis.register.pds;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;
import org.cpis.platform.TrustedTls;
import org.cpis.register.DirectoryUnavailable;

/**
 * Asks the national service over HTTP: bounded in time and size, one more try at most, and never sent on to another host.
 * Addresses hold personal data, so the log gets kinds of failures only.
 */
class PdsTransport {

    private static final Logger LOG = Logger.getLogger(PdsTransport.class.getName());

    /** Fifty whole records are a tenth of it. */
    private static final long LARGEST_BODY = 4L * 1024 * 1024;

    private final PdsSettings settings;
    private final HttpClient client;

    PdsTransport(PdsSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(TrustedTls.context())
                .build();
    }

    /**
     * @param path below the base address, encoded, with its query
     * @throws DirectoryUnavailable when no answer came
     */
    PdsAnswer get(String path) {
        return first(path).orElseGet(() -> again(path));
    }

    /** Empty when to ask once more may help. */
    private Optional<PdsAnswer> first(String path) {
        try {
            return Optional.of(once(path)).filter(answer -> !answer.isPassing());
        } catch (IOException broken) {
            return Optional.empty();
        } catch (TimeoutException slow) { // whoever is slow is not helped by more questions
            throw unavailable(slow);
        }
    }

    private PdsAnswer again(String path) {
        try {
            return once(path);
        } catch (IOException | TimeoutException e) {
            throw unavailable(e);
        }
    }

    private PdsAnswer once(String path) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(path), headers -> new LimitedBody(LARGEST_BODY));
        try {
            // the client's own limit ends with the headers; this one covers a body that never ends too
            HttpResponse<byte[]> response = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new PdsAnswer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url() + path))
                .header("Accept", "application/fhir+json")
                .header("X-Request-ID", UUID.randomUUID().toString());
        settings.token().get().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.GET().build();
    }

    private static DirectoryUnavailable unavailable(Exception why) {
        LOG.log(Level.WARNING, () -> "No answer from the person directory: " + Failure.describe(why));
        return new DirectoryUnavailable();
    }
}
