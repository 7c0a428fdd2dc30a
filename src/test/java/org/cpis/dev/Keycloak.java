package org.cpis.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak with the demo realm: unpacked and built once, then started from what was built. */
final class Keycloak {

    /** The request for a client certificate can only be chosen when building. */
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--cache=local", "--health-enabled=true", "--https-client-auth=request");

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Home home;
    private final KeyFiles keys;
    private final Web web;
    private final Path archive;
    private final Options options;
    private final int managementPort = Ports.free();
    private Child server;

    Keycloak(Options options, Home home, KeyFiles keys, Web web) {
        this.options = options;
        this.home = home;
        this.keys = keys;
        this.web = web;
        this.archive = options.dist().resolve("keycloak-quarkus-dist.zip");
    }

    /** Unpacks and builds, unless that was done with this very distribution. Takes about 25 s. */
    void prepare() {
        Path done = home.keycloak().resolve(".built");
        try {
            String stamp = Files.size(archive) + " " + BUILD;
            if (Files.exists(done) && Files.readString(done).equals(stamp)) {
                return;
            }
            Folders.delete(home.keycloak());
            unpack();
            Child build = home.start("keycloak-build", command(BUILD), environment());
            build.finish(LIMIT);
            Folders.write(done, stamp.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CannotStart("Keycloak cannot be unpacked from " + archive + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while building Keycloak.", e);
        }
    }

    /** Starts with the realm given; a changed realm replaces the one of the last start. Returns when it is ready. */
    void start(String realm) {
        Path data = home.keycloak().resolve("data");
        Path imported = data.resolve("imported-realm.json");
        try {
            if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
                Folders.delete(data);
            }
            Folders.write(
                    Folders.make(data.resolve("import")).resolve("cpis-realm.json"),
                    realm.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = home.start("keycloak", command(arguments()), environment());
        String health = "https://localhost:" + managementPort + "/health/ready";
        Wait.until(server, LIMIT, () -> web.answers(health));
        Folders.write(imported, realm.getBytes(StandardCharsets.UTF_8)); // last, so that half an import is done again
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private List<String> command(List<String> arguments) {
        return Stream.concat(Stream.of(home.keycloak().resolve("bin/kc.sh").toString()), arguments.stream())
                .toList();
    }

    /** Cards of our own authority only: without a trust store for HTTPS, those of every public authority would do. */
    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=false",
                "--http-host=127.0.0.1",
                "--https-port=" + options.keycloakPort(),
                "--http-management-port=" + managementPort,
                "--hostname=" + options.keycloakUrl(),
                "--https-key-store-file=" + keys.keycloak(),
                "--https-trust-store-file=" + keys.trust(),
                "--https-trust-store-type=PKCS12",
                "--truststore-paths=" + keys.authorityPem(),
                "--shutdown-delay=0s");
    }

    /** Passwords go this way, because everybody on the machine can read a command line. */
    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx384m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_HTTPS_KEY_STORE_PASSWORD", keys.password(),
                "KC_HTTPS_TRUST_STORE_PASSWORD", keys.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", home.secret("keycloak-admin"));
    }

    /** Leaves out the archive's one top directory, which carries the version. */
    private void unpack() throws IOException {
        Path root = Folders.make(home.keycloak());
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String name = entry.getName();
                Path target =
                        root.resolve(name.substring(name.indexOf('/') + 1)).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException("entry outside the archive: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip.getInputStream(entry), target);
                }
            }
        }
        Files.setPosixFilePermissions(root.resolve("bin/kc.sh"), PosixFilePermissions.fromString("rwx------"));
    }
}
