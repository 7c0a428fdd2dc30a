package org.cpis.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that are bank holidays once, or are none once.
 *
 * @param extra bank holidays that no rule gives
 * @param removed days that are none, though the rule gives them
 */
record OneOffDays(Set<LocalDate> extra, Set<LocalDate> removed) {

    static final OneOffDays NONE = new OneOffDays(Set.of(), Set.of());

    /** Each line {@code + } or {@code - } and a day; others are remarks. */
    private static final String FILE = "/bank-holidays.txt";

    /** @throws IllegalArgumentException when a day is in both */
    OneOffDays {
        extra = Set.copyOf(extra);
        removed = Set.copyOf(removed);
        extra.stream().filter(removed::contains).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(day + " is both added and removed");
        });
    }

    /** @throws IllegalArgumentException names the text that is no day, or the day that is in both */
    static OneOffDays of(Collection<String> extra, Collection<String> removed) {
        return new OneOffDays(days(extra), days(removed));
    }

    /** What was proclaimed for England and the portal knows. */
    static OneOffDays proclaimed() {
        try (InputStream file = OneOffDays.class.getResourceAsStream(FILE)) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return of(marked(lines, "+ "), marked(lines, "- "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static Set<LocalDate> days(Collection<String> texts) {
        return texts.stream().map(String::strip).map(OneOffDays::day).collect(Collectors.toSet());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no day like 2026-12-25", e);
        }
    }

    /** Whether a day is a bank holiday; empty: nothing is said of it. */
    Optional<Boolean> says(LocalDate day) {
        if (extra.contains(day)) {
            return Optional.of(true);
        }
        return removed.contains(day) ? Optional.of(false) : Optional.empty();
    }
}
