package org.cpis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * What was measured, as lines of {@code bench/results.csv}: id, name, value, target, holds.
 *
 * @param file of the results
 */
public record Figures(Path file) {

    static Path file(String target) {
        return Path.of(target, "bench", "results.csv");
    }

    static void startAnew(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "id,name,value,target,holds\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A figure that should not be lower. */
    void atLeast(String id, String name, double value, double target) {
        add(id, name, number(value), ">=" + number(target), Boolean.toString(value >= target));
    }

    /** A figure that should not be higher. */
    void atMost(String id, String name, double value, double target) {
        add(id, name, number(value), "<=" + number(target), Boolean.toString(value <= target));
    }

    /** A figure without a target. */
    void note(String id, String name, double value) {
        add(id, name, number(value), "", "");
    }

    private void add(String... cells) {
        try {
            Files.writeString(file, String.join(",", cells) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value);
    }
}
