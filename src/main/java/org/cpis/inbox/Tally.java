package org.cpis.inbox;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** Counts by figure; one that is missing is zero. */
public record Tally(Map<Figure, Long> counts) implements Serializable {

    public static final Tally NOTHING = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    public long of(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    Tally plus(Tally other) {
        Map<Figure, Long> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sums.put(figure, of(figure) + other.of(figure));
        }
        return new Tally(sums);
    }
}
