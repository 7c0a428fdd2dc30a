package org.cpis.inbox;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds counted cells up by age, by queue or team, and by worker. Pure. */
record FigureBook(List<FigureCell> cells) {

    private static final Comparator<FigureLine> MOST_OPEN_FIRST = Comparator.comparing(
                    (FigureLine line) -> -line.tally().of(Figure.OPEN))
            .thenComparing(line -> line.name() == null ? "" : line.name());

    FigureLine total() {
        return new FigureLine(FigureGroup.ALL, null, sum(cells));
    }

    /** Every age, youngest first, with what is open. */
    List<FigureLine> ages() {
        return Arrays.stream(ItemAge.values())
                .map(age -> new FigureLine(
                        new FigureGroup(age, null, null, null),
                        null,
                        sum(cells.stream()
                                .filter(cell -> cell.group().age() == age)
                                .toList())))
                .toList();
    }

    /** Those with most open first. */
    List<FigureLine> teams() {
        return lines(
                cells,
                group -> new FigureGroup(null, group.queue(), group.queue() == Queue.TEAM ? group.team() : null, null),
                FigureCell::teamName);
    }

    /** The same, of what somebody owns. */
    List<FigureLine> workers() {
        return lines(
                cells.stream().filter(cell -> cell.group().worker() != null).toList(),
                group -> new FigureGroup(null, null, null, group.worker()),
                FigureCell::workerName);
    }

    private static List<FigureLine> lines(
            List<FigureCell> cells, Function<FigureGroup, FigureGroup> by, Function<FigureCell, String> name) {
        Map<FigureGroup, FigureLine> lines = new LinkedHashMap<>();
        for (FigureCell cell : cells) {
            FigureLine line = new FigureLine(by.apply(cell.group()), name.apply(cell), cell.tally());
            lines.merge(line.group(), line, FigureBook::both);
        }
        return lines.values().stream().sorted(MOST_OPEN_FIRST).toList();
    }

    private static FigureLine both(FigureLine one, FigureLine other) {
        String name = one.name() == null ? other.name() : one.name();
        return new FigureLine(one.group(), name, one.tally().plus(other.tally()));
    }

    private static Tally sum(Collection<FigureCell> cells) {
        return cells.stream().map(FigureCell::tally).reduce(Tally.NOTHING, Tally::plus);
    }
}
