package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is new for open lists. Those that were told a moment ago share one question; a list that comes from another node or
 * was away has more to make up for, and is asked for with the others of its authority, so that it takes nothing from the
 * bound of all.
 */
@ApplicationScoped
public class Newest {

    @Inject
    private Arrivals arrivals;

    @Inject
    private ListSettings settings;

    /** @param lists not empty */
    List<Arrival> of(Collection<OpenList> lists, Instant now) {
        Instant recent = now.minus(settings.window());
        Map<Boolean, List<OpenList>> byAge = lists.stream()
                .collect(Collectors.partitioningBy(list -> list.heard().isBefore(recent)));
        Stream<List<OpenList>> behind =
                byAge.get(true).stream().collect(Collectors.groupingBy(OpenList::authority)).values().stream();
        return Stream.concat(behind, Stream.of(byAge.get(false)))
                .filter(group -> !group.isEmpty())
                .flatMap(group -> since(group, now).stream())
                .distinct()
                .toList();
    }

    private List<Arrival> since(List<OpenList> lists, Instant now) {
        Set<String> authorities = lists.stream().map(OpenList::authority).collect(Collectors.toSet());
        Instant from = lists.stream()
                .map(OpenList::heard)
                .min(Comparator.naturalOrder())
                .orElse(now);
        return arrivals.since(authorities, from.minus(settings.window()));
    }
}
