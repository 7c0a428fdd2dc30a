package org.cpis.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of the demo with its log. A file names it and its own children, so that the next start can end them when
 * this JVM was killed without a chance to do so.
 */
final class Child {

    private static final Duration GRACE = Duration.ofSeconds(15);
    /** The operating system's answer about the start of a process may differ by a tick. */
    private static final long SAME_START_MILLIS = 2000;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts the command with its output going to {@code logs/NAME.log}, which it replaces. */
    static Child start(Home home, String name, List<String> command, Map<String, String> environment) {
        Path log = home.logs().resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.run().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Child child = new Child(name, builder.start(), log, home.run().resolve(name + ".pid"));
            child.remember();
            return child;
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Writes down this process and the children it has by now. */
    void remember() {
        String lines = family(process.toHandle())
                .map(handle -> handle.pid() + " " + startMillis(handle))
                .collect(Collectors.joining("\n"));
        Folders.write(pidFile, lines.getBytes(StandardCharsets.US_ASCII));
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for the end of a command that does one thing. */
    void finish(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            throw failure("did not finish in " + limit.toSeconds() + " s");
        }
        forget();
        if (process.exitValue() != 0) {
            throw failure("ended with code " + process.exitValue());
        }
    }

    /** The sentence, with the last lines of the log after it. */
    CannotStart failure(String what) {
        return new CannotStart("%s %s; its log is %s and ends with:%n%s".formatted(name, what, log, tail()));
    }

    private String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), Charset.defaultCharset())
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }

    /** Asks the process to end and insists after a while. */
    void stop() {
        List<ProcessHandle> family = family(process.toHandle()).toList();
        process.destroy();
        end(family);
        forget();
    }

    /** Ends the process as a crash would. */
    void kill() {
        List<ProcessHandle> family = family(process.toHandle()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        end(family);
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(List<ProcessHandle> handles) {
        try {
            CompletableFuture.allOf(handles.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handles.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            handles.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /** Ends what an earlier launcher left; a process that merely got an old number is not touched. */
    static void endLeftovers(Path run) throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pid")).toList()) {
                List<ProcessHandle> left = Files.readAllLines(file).stream()
                        .map(line -> line.split(" "))
                        .flatMap(part -> ProcessHandle.of(Long.parseLong(part[0]))
                                .filter(handle ->
                                        Math.abs(startMillis(handle) - Long.parseLong(part[1])) <= SAME_START_MILLIS)
                                .stream())
                        .toList();
                left.forEach(ProcessHandle::destroy);
                end(left);
                Files.delete(file);
            }
        }
    }

    private static Stream<ProcessHandle> family(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants());
    }

    private static long startMillis(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
