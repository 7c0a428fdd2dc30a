package org.cpis.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cpis.platform.SystemClock;

/** How dates, times and names are shown (NHS display rules): 09-Mar-2021, 14:05, SMITH, Aisha. */
@Named("fmt")
@ApplicationScoped
public class Format {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss zzz", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private Clock clock;

    /** The sentence of a key with values filled in. */
    public String text(String key, Object... values) {
        return Texts.of(key, values);
    }

    public String date(LocalDate date) {
        return date == null ? Texts.of("fmt.notRecorded") : DATE.format(date);
    }

    public String moment(Instant moment) {
        return moment == null ? Texts.of("fmt.notRecorded") : MOMENT.format(local(moment));
    }

    /** {@code 14:05}, where the day is known. */
    public String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** With seconds and GMT or BST, for audit pages. */
    public String exactMoment(Instant moment) {
        return EXACT.format(local(moment));
    }

    /** {@code today 06:12}, {@code yesterday 23:40}, else date and time. */
    public String recent(Instant moment) {
        if (moment == null) {
            return Texts.of("fmt.never");
        }
        ZonedDateTime local = local(moment);
        LocalDate today = LocalDate.now(clock);
        if (local.toLocalDate().equals(today)) {
            return Texts.of("fmt.today", TIME.format(local));
        }
        return local.toLocalDate().equals(today.minusDays(1))
                ? Texts.of("fmt.yesterday", TIME.format(local))
                : MOMENT.format(local);
    }

    public String age(LocalDate born) {
        return Age.text(born, LocalDate.now(clock));
    }

    public String born(LocalDate born) {
        return DATE.format(born) + " (" + age(born) + ")";
    }

    /** {@code SMITH-JONES, Aisha}; the family name alone where no other is known. */
    public String name(String family, String given) {
        return family.toUpperCase(Locale.UK) + (given == null || given.isEmpty() ? "" : ", " + given);
    }

    /** Due time in words: {@code Due 16:30 today (2 h left)}, {@code Overdue by 3 h (was due 09:00 today)}. */
    public String due(Instant due) {
        return DueText.of(due, clock.instant());
    }

    public boolean isPast(Instant due) {
        return due.isBefore(clock.instant());
    }

    /** International form for a tel: link, for example {@code +442079460000}. */
    public String tel(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "");
        return digits.startsWith("0") ? "+44" + digits.substring(1) : digits;
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(SystemClock.LONDON);
    }
}
