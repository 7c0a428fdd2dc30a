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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A case system on loopback. It misbehaves as told, and does what a real one is to do: refuses what is not signed, and
 * applies each event id that it accepts once. So an event that came under two ids would be applied twice.
 */
final class Receiver implements AutoCloseable {

    /** How it answers one call. */
    enum Mood {
        GOOD,
        SAYS_500,
        SENDS_ELSEWHERE,
        /** Has the event, but its answer never comes in time. */
        KEEPS_AND_HANGS,
        /** Has the event and says so, but only when the portal has given up and tries again. */
        KEEPS_AND_IS_LATE,
        /** Keeps nothing, and no answer comes in time. */
        LOSES_AND_HANGS
    }

    /** One call as it came. */
    record Call(String eventId, String body, boolean signed) {}

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final WebhookSignature signature;
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> strange = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final List<Call> applied = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> late = new ConcurrentHashMap<>();
    private final AtomicInteger answeredLate = new AtomicInteger();
    private volatile Mood usual = Mood.GOOD;

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

    /** How the next calls are answered, one after the other; the usual way after that. */
    void next(Mood... next) {
        moods.addAll(List.of(next));
    }

    /** How all other calls are answered. */
    void always(Mood mood) {
        usual = mood;
    }

    /** Calls about one notification, by its reference, whatever id they came with; oldest first. */
    List<Call> calls(String reference) {
        return calls.stream().filter(call -> call.body().contains(reference)).toList();
    }

    /** What was done about one notification. */
    List<Call> effects(String reference) {
        return applied.stream().filter(call -> call.body().contains(reference)).toList();
    }

    /** What no call should be. */
    List<String> strange() {
        return strange;
    }

    /** Good answers that were given when nobody waited for them any more. */
    int answeredLate() {
        return answeredLate.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        Call call = read(exchange);
        calls.add(call);
        late.computeIfPresent(call.eventId(), (event, earlier) -> {
            earlier.countDown();
            return null;
        });
        Mood mood = moods.isEmpty() ? usual : moods.remove();
        boolean keeps = mood == Mood.GOOD || mood == Mood.KEEPS_AND_HANGS || mood == Mood.KEEPS_AND_IS_LATE;
        if (keeps && call.signed() && known.add(call.eventId())) {
            applied.add(call);
        }
        reply(exchange, mood, call);
    }

    private Call read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String time = exchange.getRequestHeaders().getFirst("CPIS-Timestamp");
        String right = signature.of(Long.parseLong(time), body);
        boolean signed = right.equals(exchange.getRequestHeaders().getFirst("CPIS-Signature"));
        return new Call(exchange.getRequestHeaders().getFirst("CPIS-Event-Id"), body, signed);
    }

    private void reply(HttpExchange exchange, Mood mood, Call call) throws IOException {
        switch (mood) {
            case GOOD -> answer(exchange, 204);
            case SAYS_500 -> answer(exchange, 500);
            case SENDS_ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", url().replace("/hook", "/elsewhere"));
                answer(exchange, 302);
            }
            case KEEPS_AND_HANGS, LOSES_AND_HANGS -> {
                await(closing);
                answer(exchange, 200);
            }
            case KEEPS_AND_IS_LATE -> {
                await(late.computeIfAbsent(call.eventId(), event -> new CountDownLatch(1)));
                answeredLate.incrementAndGet();
                answer(exchange, 200);
            }
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
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
        late.values().forEach(CountDownLatch::countDown);
        server.stop(0);
        workers.shutdownNow();
    }
}
