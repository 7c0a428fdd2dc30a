package org.cpis.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser and its tools; on Debian, when it may, installs what is missing. */
final class BrowserPackages {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> PACKAGES =
            List.of("chromium", "chromium-driver", "libnss3-tools", "fonts-liberation");

    private BrowserPackages() {}

    static Path browser() {
        return find(BROWSERS).orElseThrow();
    }

    static Path driver() {
        return find(List.of("chromedriver")).orElseThrow();
    }

    /** @throws CannotStart with a sentence that says what to install */
    static synchronized void require() {
        if (!complete()
                && Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"))) {
            install();
        }
        if (!complete()) {
            throw new CannotStart(
                    "The browser tests need Chromium or Chrome, chromedriver, certutil and pk12util on the path:"
                            + " install them (Debian: apt-get install " + String.join(" ", PACKAGES)
                            + ") or skip them with -DskipBrowser.");
        }
    }

    private static boolean complete() {
        return Stream.of(BROWSERS, List.of("chromedriver"), List.of("certutil"), List.of("pk12util"))
                .allMatch(names -> find(names).isPresent());
    }

    private static Optional<Path> find(List<String> names) {
        List<String> folders =
                List.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        System.out.println("Installing " + String.join(", ", PACKAGES) + " ...");
        apt(List.of("update", "-q"));
        apt(Stream.concat(Stream.of("install", "-q", "-y", "--no-install-recommends"), PACKAGES.stream())
                .toList());
    }

    private static void apt(List<String> arguments) {
        List<String> command = Stream.concat(Stream.of("apt-get", "-o", "DPkg::Lock::Timeout=300"), arguments.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        try {
            Process process =
                    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.waitFor(); // whether it worked is seen by what is there afterwards
        } catch (IOException e) {
            throw new CannotStart("apt-get cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while installing the browser.", e);
        }
    }
}
