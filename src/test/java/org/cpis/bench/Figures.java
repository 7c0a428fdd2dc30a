package org.cpis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What was measured, as lines of {@code bench/results.csv}: id, name, value, target, holds.
 *
 * @param file of the results
 */
public record Figures(Path file) {

    private static final int DIGITS = 4;

    public static Path file(String target) {
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
    public void atMost(String id, String name, double value, double target) {
        add(id, name, number(value), "<=" + number(target), Boolean.toString(value <= target));
    }

    /** A figure without a target. */
    public void note(String id, String name, double value) {
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
        return BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
