package org.cpis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Prints what the benchmarks measured, when all of them are done: one line for each figure that has a target. */
public class BenchReport implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (isBench()) {
            Figures.startAnew(file());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (isBench()) {
            try (var lines = Files.lines(file())) {
                lines.skip(1)
                        .map(line -> line.split(",", -1))
                        .filter(cells -> !cells[3].isEmpty())
                        .forEach(cells ->
                                System.out.printf("%s %s %s target%s%n", cells[0], cells[1], cells[2], cells[3]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isBench() {
        return Boolean.getBoolean("cpis.bench");
    }

    private static Path file() {
        return Figures.file(System.getProperty("cpis.target"));
    }
}
