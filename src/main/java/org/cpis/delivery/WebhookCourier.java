package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;
import org.cpis.platform.TrustedTls;

/** Calls case systems: signed, bounded in time, never sent on to another address. What they answer is not read. */
@ApplicationScoped
public class WebhookCourier {

    private static final Logger LOG = Logger.getLogger(WebhookCourier.class.getName());

    @Inject
    private DeliverySettings settings;

    @Inject
    private WebhookAddress addresses;

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private Clock clock;

    /** Any answer from 200 to 299 within the time says that the other side has it. */
    Sent send(Leased call) {
        Optional<URI> address = addresses.parse(call.address());
        Optional<String> secret = secrets.of(call.authority());
        if (address.isEmpty() || secret.isEmpty()) {
            return Sent.failed(secret.isEmpty() ? "no secret" : "address refused");
        }
        try {
            if (!addresses.isOutside(address.get())) {
                return Sent.failed("address refused");
            }
            int status = answer(request(address.get(), new WebhookSignature(secret.get()), call));
            return new Sent(status / 100 == 2, Integer.toString(status));
        } catch (UnknownHostException e) {
            return Sent.failed("unknown host");
        } catch (TimeoutException e) {
            return Sent.failed("no answer in time");
        } catch (IOException e) {
            LOG.log(Level.FINE, () -> "A case system was not reached: " + Failure.describe(e));
            return Sent.failed("no answer");
        }
    }

    private HttpRequest request(URI address, WebhookSignature signature, Leased call) {
        String body = body(call);
        long now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("CPIS-Event-Id", call.eventId())
                .header("CPIS-Timestamp", Long.toString(now))
                .header("CPIS-Signature", signature.of(now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String body(Leased call) {
        return Json.createObjectBuilder()
                .add("id", call.eventId())
                .add("type", "notification")
                .add("reference", call.reference())
                .add("link", settings.link(call.eventId()))
                .add("occurredAt", call.occurredAt().toString())
                .build()
                .toString();
    }

    private int answer(HttpRequest request) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<Void>> answer =
                Client.ONE.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            // covers a body that never ends too
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
        }
    }

    /** Made when it is first needed, and one for all, since each has threads of its own. */
    private static final class Client {

        static final HttpClient ONE = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(TrustedTls.context())
                .build();
    }
}
