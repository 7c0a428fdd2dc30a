package org.cpis.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A case system on loopback: misbehaves as told, checks signatures, and does one thing for each event that it accepts. */
final class Receiver implements AutoCloseable {

    /** How it answers one call. */
    enum Mood {
        GOOD,
        SAYS_500,
        SENDS_ELSEWHERE,
        /** Has the event, but its answer never comes in time. */
        KEEPS_AND_HANGS
    }

    /** One call as it came. */
    record Call(String eventId, String body) {}

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final WebhookSignature signature;
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> strange = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> effects = new ConcurrentHashMap<>();

    Receiver(String secret) {
        signature = new WebhookSignature(secret);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", this::take);
        server.createContext("/elsewhere", exchange -> {
            strange.add("followed a redirect");
            answer(exchange, 200);
        });
        server.setExecutor(workers);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** How the next calls are answered, one after the other; good ones after that. */
    void next(Mood... next) {
        moods.addAll(List.of(next));
    }

    /** Calls about one event, oldest first. */
    List<Call> calls(String eventId) {
        return calls.stream().filter(call -> call.eventId().equals(eventId)).toList();
    }

    /** How often something was done for an event. */
    int effects(String eventId) {
        return effects.getOrDefault(eventId, 0);
    }

    /** What no call should be. */
    List<String> strange() {
        return strange;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String event = exchange.getRequestHeaders().getFirst("CPIS-Event-Id");
        String time = exchange.getRequestHeaders().getFirst("CPIS-Timestamp");
        if (!signature
                .of(Long.parseLong(time), body)
                .equals(exchange.getRequestHeaders().getFirst("CPIS-Signature"))) {
            strange.add("wrong signature");
        }
        Mood mood = moods.isEmpty() ? Mood.GOOD : moods.remove();
        if (mood == Mood.GOOD || mood == Mood.KEEPS_AND_HANGS) {
            effects.putIfAbsent(event, 1);
        }
        calls.add(new Call(event, body));
        reply(exchange, mood);
    }

    private void reply(HttpExchange exchange, Mood mood) throws IOException {
        switch (mood) {
            case GOOD -> answer(exchange, 204);
            case SAYS_500 -> answer(exchange, 500);
            case SENDS_ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", url().replace("/hook", "/elsewhere"));
                answer(exchange, 302);
            }
            case KEEPS_AND_HANGS -> {
                hang();
                answer(exchange, 200);
            }
        }
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
