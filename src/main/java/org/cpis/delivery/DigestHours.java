package org.cpis.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cpis.platform.SystemClock;

/**
 * The full hours at which a digest goes.
 *
 * @param hours 0 to 23 of Europe/London, ascending, each once, at least one
 */
public record DigestHours(List<Integer> hours) implements Serializable {

    private static final Pattern TYPED = Pattern.compile("\\d{1,2}(:00)?([,; ]+\\d{1,2}(:00)?){0,23}");

    public DigestHours {
        hours = hours.stream().distinct().sorted().toList();
        if (hours.isEmpty() || hours.get(0) < 0 || hours.get(hours.size() - 1) > 23) {
            throw new IllegalArgumentException("hours must be 0 to 23, at least one");
        }
    }

    /** Reads {@code 9, 13:00, 16}; empty for anything else. */
    public static Optional<DigestHours> parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Integer> hours = Arrays.stream(text.split("[,; ]+"))
                .map(hour -> Integer.valueOf(hour.replace(":00", "")))
                .toList();
        return hours.stream().allMatch(hour -> hour <= 23) ? Optional.of(new DigestHours(hours)) : Optional.empty();
    }

    /** The next of the hours, strictly after. In the night of the shift a missing hour is an hour later. */
    public Instant after(Instant moment) {
        ZonedDateTime local = moment.atZone(SystemClock.LONDON);
        ZonedDateTime day = local.truncatedTo(ChronoUnit.DAYS);
        return hours.stream()
                .map(day::withHour)
                .filter(local::isBefore)
                .findFirst()
                .orElseGet(() -> day.plusDays(1).withHour(hours.get(0)))
                .toInstant();
    }

    /** For example {@code 9,13}. */
    public String text() {
        return hours.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
