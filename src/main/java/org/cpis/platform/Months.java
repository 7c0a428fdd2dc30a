package org.cpis.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The last calendar months of Europe/London, oldest first and counted from 0. The last one is running.
 *
 * @param today Europe/London
 */
public record Months(LocalDate today, int count) implements Serializable {

    public List<YearMonth> all() {
        YearMonth running = YearMonth.from(today);
        return IntStream.rangeClosed(1, count)
                .mapToObj(month -> running.minusMonths(count - (long) month))
                .toList();
    }

    public LocalDate firstDay() {
        return all().get(0).atDay(1);
    }

    public Instant begins() {
        return begins(all().get(0));
    }

    /** First moment after the running month. */
    public Instant ends() {
        return begins(YearMonth.from(today).plusMonths(1));
    }

    /** Adds the number of the month in which a moment lies; before the first month it is nothing. */
    public SqlText number(SqlText query, String column) {
        List<YearMonth> months = all();
        query.add("CASE");
        for (int month = count - 1; month >= 0; month--) {
            query.add(" WHEN " + column + " >= ? THEN " + month, begins(months.get(month)));
        }
        return query.add(" END");
    }

    /** Adds the day of London in which a moment of the months lies; the database need not know time zones. */
    public SqlText day(SqlText query, String column) {
        query.add("DATE(" + column + " + INTERVAL (CASE");
        for (Instant change : changes()) {
            int seconds = SystemClock.LONDON.getRules().getOffset(change).getTotalSeconds();
            query.add(" WHEN " + column + " >= ? THEN " + seconds, change);
        }
        return query.add(" END) SECOND)");
    }

    /** @param rows the number of its month first */
    public <T> List<T> filled(List<Object[]> rows, Function<Object[], T> read, T none) {
        List<T> months = new ArrayList<>(Collections.nCopies(count, none));
        rows.forEach(row -> months.set(((Number) row[0]).intValue(), read.apply(row)));
        return List.copyOf(months);
    }

    /** @param rows number of the month, of how many, how many */
    public List<Share> shares(List<Object[]> rows) {
        return filled(rows, row -> new Share(((Number) row[2]).longValue(), ((Number) row[1]).longValue()), Share.NONE);
    }

    /** The beginning, and when the clocks were changed since; newest first. */
    private List<Instant> changes() {
        ZoneRules rules = SystemClock.LONDON.getRules();
        List<Instant> changes = new ArrayList<>(List.of(begins()));
        for (ZoneOffsetTransition next = rules.nextTransition(begins());
                next != null && next.getInstant().isBefore(ends());
                next = rules.nextTransition(next.getInstant())) {
            changes.add(next.getInstant());
        }
        Collections.reverse(changes);
        return changes;
    }

    private static Instant begins(YearMonth month) {
        return month.atDay(1).atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
