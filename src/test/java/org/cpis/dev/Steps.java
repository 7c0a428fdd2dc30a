package org.cpis.dev;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Steps of a start that run beside each other, each told when it begins and when it is done. */
final class Steps implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Consumer<String> progress;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    Steps(Consumer<String> progress) {
        this.progress = progress;
    }

    CompletableFuture<Void> begin(String what, Runnable work) {
        return CompletableFuture.runAsync(() -> run(what, work), threads);
    }

    void run(String what, Runnable work) {
        progress.accept("Starting " + what + " ...");
        running.add(what);
        long start = System.nanoTime();
        work.run();
        running.remove(what);
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        progress.accept(String.format(Locale.ROOT, "  %s: ready after %.1f s", what, seconds));
    }

    /** Waits for all of them, but once one has failed not for the others. */
    void await(CompletableFuture<?>... steps) {
        CompletableFuture<Object> end = allOrFirstFailure(steps);
        tellWhileWaiting(end);
        try {
            end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static CompletableFuture<Object> allOrFirstFailure(CompletableFuture<?>... steps) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<?>[] watched = Arrays.stream(steps)
                .map(step -> step.whenComplete((done, cause) -> {
                    if (cause != null) {
                        failed.completeExceptionally(cause);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.anyOf(CompletableFuture.allOf(watched), failed);
    }

    private void tellWhileWaiting(CompletableFuture<Object> end) {
        while (!end.isDone()) {
            var told = end.copy()
                    .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .handle((done, cause) -> done);
            told.join();
            if (!end.isDone()) {
                progress.accept("  still waiting for " + String.join(" and ", running));
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
