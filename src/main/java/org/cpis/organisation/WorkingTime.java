package org.cpis.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cpis.platform.SystemClock;

/**
 * The time in which an authority works, so that clocks can run in it (ruling 21): its office hours on Monday to Friday,
 * and those that it has told for England's bank holidays, in Europe/London. Daylight saving changes no office day.
 *
 * @param hours null: somebody works at every hour of every day, as the emergency duty team does. Those that never open
 *     count as {@link OfficeHours#USUAL}: a clock has to run
 */
public record WorkingTime(OfficeHours hours) {

    public static final WorkingTime ROUND_THE_CLOCK = new WorkingTime(null);

    /**
     * A clock stood still.
     *
     * @param until first instant after it; of one that still lasts: now
     */
    public record Pause(Instant from, Instant until) {}

    public WorkingTime {
        hours = hours == null ? null : hours.orUsual();
    }

    /** How much working time lies between the two; none where the second is not after the first. */
    public Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = day(until);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (works(day)) {
                sum = sum.plus(positive(later(from, opening(day)), earlier(until, closing(day))));
            }
        }
        return sum;
    }

    /** The earliest instant at which so much working time has passed; {@code from} itself where that is none. */
    public Instant after(Instant from, Duration working) {
        Duration left = working;
        Instant found = from;
        for (LocalDate day = day(from); left.compareTo(Duration.ZERO) > 0; day = day.plusDays(1)) {
            if (works(day)) {
                Instant start = later(from, opening(day));
                Duration part = shorter(left, positive(start, closing(day)));
                found = start.plus(part);
                left = left.minus(part);
            }
        }
        return found;
    }

    /** The latest instant from which so much working time passes until the other; that itself where it is none. */
    public Instant before(Instant until, Duration working) {
        Duration left = working;
        Instant found = until;
        for (LocalDate day = day(until); left.compareTo(Duration.ZERO) > 0; day = day.minusDays(1)) {
            if (works(day)) {
                Instant end = earlier(until, closing(day));
                Duration part = shorter(left, positive(opening(day), end));
                found = end.minus(part);
                left = left.minus(part);
            }
        }
        return found;
    }

    /** So many office days of working time; a bank holiday with shorter hours is less than one. */
    public Duration days(int days) {
        Duration day = hours == null ? Duration.ofDays(1) : Duration.between(hours.opens(), hours.closes());
        return day.multipliedBy(days);
    }

    /**
     * Where a target stands after pauses: each moves it by the working time that fell into it before the target was
     * reached. Without any it stays where it was, to the nanosecond.
     *
     * @param received when the clock began; what was paused before does not count
     * @param pauses in any order; they may overlap or lie in the time that an earlier one added
     */
    public Instant extended(Instant received, Instant due, List<Pause> pauses) {
        Instant moved = due;
        for (Pause pause : apart(received, pauses)) {
            if (!between(pause.from(), moved).isZero()) {
                moved = after(moved, between(pause.from(), pause.until()));
            }
        }
        return moved;
    }

    /** The same pauses without overlaps, in their order, none before the clock began. */
    private static List<Pause> apart(Instant received, List<Pause> pauses) {
        List<Pause> apart = new ArrayList<>();
        Instant end = received;
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Pause rest = new Pause(later(pause.from(), end), pause.until());
            if (rest.until().isAfter(rest.from())) {
                apart.add(rest);
                end = rest.until();
            }
        }
        return apart;
    }

    private boolean works(LocalDate day) {
        return hours == null || hours.on(day).isPresent();
    }

    private Instant opening(LocalDate day) {
        return at(
                day,
                hours == null ? LocalTime.MIDNIGHT : hours.on(day).orElseThrow().opens());
    }

    private Instant closing(LocalDate day) {
        return hours == null
                ? at(day.plusDays(1), LocalTime.MIDNIGHT)
                : at(day, hours.on(day).orElseThrow().closes());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SystemClock.LONDON).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SystemClock.LONDON);
    }

    private static Duration positive(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
