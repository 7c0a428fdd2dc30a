package org.cpis.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The launcher's own directory. It deletes nothing in a directory that does not carry its mark. */
final class Home implements AutoCloseable {

    private static final String MARK = ".cpis-home";
    private static final long NEEDED_BYTES = 2L << 30;

    private final Path root;
    private final FileChannel lockFile;
    private final List<Child> children = new ArrayList<>();
    private boolean closed;

    private Home(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Takes the directory for this launcher alone and ends what an earlier one had to leave behind.
     *
     * @throws CannotStart when it belongs to somebody else, is in use, or the disk is nearly full
     */
    static Home open(Path root, boolean reset) {
        try {
            claim(root);
            FileChannel lockFile =
                    FileChannel.open(root.resolve(MARK), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            lock(lockFile, root);
            Home home = new Home(root, lockFile);
            home.requireSpace();
            Child.endLeftovers(home.run());
            if (reset) {
                home.reset();
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart("The directory " + root + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void claim(Path root) throws IOException {
        Folders.make(root);
        try (Stream<Path> content = Files.list(root)) {
            if (!Files.exists(root.resolve(MARK)) && content.findAny().isPresent()) {
                throw new CannotStart("The directory " + root
                        + " holds files of somebody else: choose an empty or new one with -Dcpis.home=DIRECTORY.");
            }
        }
    }

    private static void lock(FileChannel lockFile, Path root) throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null; // held by this JVM
        }
        if (lock == null) {
            lockFile.close();
            throw new CannotStart("Another demo is running in " + root
                    + ": stop it, or give this one its own directory with -Dcpis.home=DIRECTORY.");
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new CannotStart(
                    "The disk that holds %s has %d MB left, and the demo needs 2048 MB: make room, or choose another place with -Dcpis.home=DIRECTORY."
                            .formatted(root, free >> 20));
        }
    }

    private void reset() {
        Folders.delete(root.resolve("data"));
        Folders.delete(keycloak().resolve("data"));
    }

    Path data() {
        return Folders.make(root.resolve("data"));
    }

    /** Certificate of the demo's authority and one card per persona. */
    Path cards() {
        return Folders.make(root.resolve("cards"));
    }

    Path secrets() {
        return Folders.make(root.resolve("secrets"));
    }

    Path logs() {
        return Folders.make(root.resolve("logs"));
    }

    /** What matters only while the demo runs. */
    Path run() {
        return Folders.make(root.resolve("run"));
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path mariadb() {
        return root.resolve("mariadb");
    }

    /** A random secret that stays the same between starts. */
    String secret(String name) {
        Path file = secrets().resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Folders.write(file, HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a process that ends with this launcher. */
    synchronized Child start(String name, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new CannotStart("The demo is being stopped.");
        }
        Child child = Child.start(this, name, command, environment);
        children.add(child);
        return child;
    }

    /** Ends whatever is still there and lets the next launcher in; nothing can be started any more. */
    @Override
    public synchronized void close() {
        closed = true;
        children.stream().filter(Child::alive).forEach(Child::kill); // tools; the servers were stopped before
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
