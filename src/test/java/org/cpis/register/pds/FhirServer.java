package org.cpis.register.pds;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** A small PDS-shaped server on loopback: answers what it was told to, and remembers what it was asked. */
final class FhirServer implements AutoCloseable {

    static final String BASE = "/personal-demographics/FHIR/R4";

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    /** One request as it came: path with query below the base, and headers. */
    record Asked(String what, Map<String, List<String>> headers) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private FhirServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::serve);
        server.setExecutor(workers);
        server.start();
    }

    /** @param port 0: any */
    static FhirServer start(int port) {
        try {
            return new FhirServer(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    /** From now on, or once if more is said about the same path; below the base, {@code ?} stands for any search. */
    FhirServer answer(String path, int status, Resource resource) {
        return answer(path, status, FHIR.newJsonParser().encodeResourceToString(resource));
    }

    FhirServer answer(String path, int status, String body) {
        answers.computeIfAbsent(path, any -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    FhirServer refuse(String path, int status, String code) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(OperationOutcome.IssueSeverity.ERROR)
                .setCode(OperationOutcome.IssueType.VALUE)
                .getDetails()
                .addCoding()
                .setSystem("https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode")
                .setCode(code);
        return answer(path, status, outcome);
    }

    /** Status and headers come, the body never does. */
    FhirServer hang(String path) {
        return answer(path, -1, "");
    }

    FhirServer forget() {
        answers.clear();
        asked.clear();
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestURI().toString().substring(BASE.length());
        asked.add(new Asked(what, Map.copyOf(exchange.getRequestHeaders())));
        Queue<Answer> told = answers.get(what.startsWith("/Patient?") ? "?" : what);
        if (told == null) {
            send(exchange, new Answer(404, "<html>no such page</html>"));
        } else {
            send(exchange, told.size() > 1 ? told.remove() : told.element());
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
        if (answer.status() == 302) {
            exchange.getResponseHeaders().add("Location", answer.body());
        }
        if (answer.status() == -1) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            awaitClose();
        } else {
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
