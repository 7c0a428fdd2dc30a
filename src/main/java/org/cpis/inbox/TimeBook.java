package org.cpis.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpis.organisation.WorkingTime;

/** How long a step took, over all and by queue or team. Pure. */
final class TimeBook {

    private final Figure step;
    private final List<Taken> all;

    private record Taken(FigureGroup place, Duration elapsed, Duration working) {}

    TimeBook(Figure step, List<Span> spans, WorkingTime office) {
        this.step = step;
        this.all = spans.stream()
                .map(span -> new Taken(
                        span.place(),
                        Duration.between(span.from(), span.until()),
                        office.between(span.from(), span.until())))
                .toList();
    }

    TimeLine total() {
        return line(FigureGroup.ALL, null, all);
    }

    /** @param lines queues and teams in the order that is wanted; those without the step are left out */
    List<TimeLine> places(List<FigureLine> lines) {
        Map<FigureGroup, List<Taken>> byPlace = all.stream().collect(Collectors.groupingBy(Taken::place));
        return lines.stream()
                .filter(line -> byPlace.containsKey(line.group()))
                .map(line -> line(line.group(), line.name(), byPlace.get(line.group())))
                .toList();
    }

    private TimeLine line(FigureGroup group, String name, List<Taken> taken) {
        return new TimeLine(
                group,
                name,
                step,
                Spread.of(taken.stream().map(Taken::elapsed).toList()),
                Spread.of(taken.stream().map(Taken::working).toList()));
    }
}
