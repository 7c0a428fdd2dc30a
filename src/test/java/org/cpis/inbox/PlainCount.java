package org.cpis.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What the manager's figures mean, said once more without a database: what a test counts by. */
final class PlainCount {

    /** A Wednesday, two years ago: no job of the portal looks back so far. */
    static final Instant NOW = Instant.parse("2024-03-13T11:00:00Z");

    static final List<MadeNotification> MADE = MadeNotification.many(400, NOW, 24);

    static final Map<Figure, Predicate<MadeNotification>> MEANING = meaning();

    /** Thirty days with today. */
    private static final Instant SINCE = Instant.parse("2024-02-13T00:00:00Z");

    private PlainCount() {}

    private static Map<Figure, Predicate<MadeNotification>> meaning() {
        Map<Figure, Predicate<MadeNotification>> meaning = new EnumMap<>(Figure.class);
        meaning.put(Figure.OPEN, MadeNotification::isOpen);
        meaning.put(Figure.UNCLAIMED, one -> one.isOpen() && one.owner() == null);
        meaning.put(Figure.OVERDUE, PlainCount::isOverdue);
        meaning.put(Figure.SIGN_OFF, one -> one.status().equals("SIGN_OFF"));
        meaning.put(Figure.PAUSED, one -> one.isOpen() && one.paused() != null);
        meaning.put(Figure.AWAY, one -> one.isOpen() && "bob".equals(one.owner()));
        meaning.put(Figure.ACKNOWLEDGED, PlainCount::isAcknowledged);
        meaning.put(
                Figure.LATE, one -> isAcknowledged(one) && one.acknowledged().isAfter(one.acknowledgeBy()));
        meaning.put(Figure.CLOSED, PlainCount::isClosed);
        meaning.put(Figure.UNRECORDED, one -> isClosed(one) && one.reference() == null);
        return meaning;
    }

    static long of(Predicate<MadeNotification> meaning) {
        return MADE.stream().filter(meaning).count();
    }

    private static boolean isOverdue(MadeNotification one) {
        return one.isOpen() && one.paused() == null && one.due().isBefore(NOW);
    }

    private static boolean isAcknowledged(MadeNotification one) {
        return one.acknowledged() != null && !one.acknowledged().isBefore(SINCE);
    }

    static boolean isClosed(MadeNotification one) {
        return one.closed() != null && !one.closed().isBefore(SINCE);
    }

    /** Whether it counts to this line of queues and teams. */
    static boolean isIn(MadeNotification one, FigureGroup group) {
        boolean team = group.queue() != Queue.TEAM || Objects.equals(group.team(), one.team());
        return team && one.queue().equals(group.queue().name());
    }

    /** What the list of workers calls them; null: they are not on it. */
    static String owner(MadeNotification one) {
        return "stranger".equals(one.owner()) ? null : "Name of " + one.owner();
    }

    /** No bank holiday lies in these weeks, and no change of the clocks. */
    static ItemAge age(MadeNotification one) {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        LocalDate came = LocalDate.ofInstant(one.viewed(), ZoneOffset.UTC);
        long days = came.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
        if (days <= 1) {
            return days == 0 ? ItemAge.TODAY : ItemAge.ONE;
        }
        if (days <= 3) {
            return ItemAge.TWO_TO_THREE;
        }
        return days <= 7 ? ItemAge.FOUR_TO_SEVEN : ItemAge.OVER_SEVEN;
    }
}
