package org.cpis.dev;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Steps of a start that run beside each other, each told when it begins and when it is done. */
final class Steps implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Consumer<String> progress;

    Steps(Consumer<String> progress) {
        this.progress = progress;
    }

    CompletableFuture<Void> begin(String what, Runnable work) {
        return CompletableFuture.runAsync(() -> run(what, work), threads);
    }

    void run(String what, Runnable work) {
        progress.accept("Starting " + what + " ...");
        long start = System.nanoTime();
        work.run();
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        progress.accept(String.format(Locale.ROOT, "  %s: ready after %.1f s", what, seconds));
    }

    /** Waits for all of them, but once one has failed not for the others. */
    static void await(CompletableFuture<?>... steps) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<?>[] watched = Arrays.stream(steps)
                .map(step -> step.whenComplete((done, cause) -> {
                    if (cause != null) {
                        failed.completeExceptionally(cause);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(watched), failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
