package org.cpis.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cpis.platform.SystemClock;

/** A due time in words (Europe/London): what is left or over is elapsed time, in the largest whole unit. */
public final class DueText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private DueText() {}

    static String of(Instant due, Instant now) {
        String when = when(due, now);
        return due.isBefore(now)
                ? Texts.of("fmt.overdue", span(Duration.between(due, now)), when)
                : Texts.of("fmt.due", when, span(Duration.between(now, due)));
    }

    static String paused(Instant since, String reason, Instant now) {
        return reason == null
                ? Texts.of("fmt.pausedSince", when(since, now))
                : Texts.of("fmt.paused", when(since, now), reason);
    }

    /** {@code 17:00 today}, {@code 09:00 Mon 23 Nov}. */
    public static String when(Instant moment, Instant now) {
        ZonedDateTime local = moment.atZone(SystemClock.LONDON);
        return TIME.format(local) + " " + day(local.toLocalDate(), LocalDate.ofInstant(now, SystemClock.LONDON));
    }

    private static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Texts.of("fmt.dayToday");
        }
        if (day.equals(today.minusDays(1))) {
            return Texts.of("fmt.dayYesterday");
        }
        return day.equals(today.plusDays(1)) ? Texts.of("fmt.dayTomorrow") : DAY.format(day);
    }

    private static String span(Duration span) {
        if (span.toHours() >= 48) {
            return span.toDays() + " d";
        }
        if (span.toHours() > 0) {
            return span.toHours() + " h";
        }
        return span.toMinutes() > 0 ? span.toMinutes() + " min" : Texts.of("fmt.shortly");
    }
}
