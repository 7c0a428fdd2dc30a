package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpis.platform.SystemClock;

/** Days and hours of figures. Pure. */
final class DashDays {

    private static final int WEEK = 7;
    private static final int DAY = 24;

    /** Some time of the ledger. */
    record Interval(Instant from, Instant until) {}

    private DashDays() {}

    /** Every day of the period, oldest first. */
    static List<DashLine> filled(DashFilter filter, List<DashLine> found) {
        Map<String, DashLine> byDay = found.stream().collect(Collectors.toMap(DashLine::key, Function.identity()));
        return filter.from()
                .datesUntil(filter.to().plusDays(1))
                .map(LocalDate::toString)
                .map(day -> byDay.getOrDefault(day, new DashLine(DashBy.DAY, day, null, Map.of())))
                .toList();
    }

    /** @param counted weekday from 0 = Monday, hour, count */
    static List<List<Long>> week(List<Object[]> counted) {
        List<List<Long>> week = new ArrayList<>();
        for (int day = 0; day < WEEK; day++) {
            week.add(new ArrayList<>(Collections.nCopies(DAY, 0L)));
        }
        counted.forEach(row -> week.get(((Number) row[0]).intValue())
                .set(((Number) row[1]).intValue(), ((Number) row[2]).longValue()));
        return week;
    }

    /** When it was this hour of the week in London, newest first: an hour that came twice is one of two hours. */
    static List<Interval> hours(DashFilter filter, int weekday, int hour) {
        List<Interval> hours = new ArrayList<>();
        for (LocalDate day = filter.to(); !day.isBefore(filter.from()); day = day.minusDays(1)) {
            if (day.getDayOfWeek().getValue() == weekday) {
                LocalDateTime begins = day.atTime(hour, 0);
                hours.add(new Interval(moment(begins), moment(begins.plusHours(1))));
            }
        }
        return hours;
    }

    /** As the tables tell a time: UTC. */
    static Instant moment(String utc) {
        return LocalDateTime.parse(utc.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(SystemClock.LONDON).toInstant();
    }
}
