package org.cpis.inbox;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two sets of rules side by side. */
record TrialRules(RoutingRules live, RoutingRules draft, OwnTeams teams) {

    /** One for each circumstance there is. */
    List<TrialLine> lines() {
        return Arrays.stream(Circumstance.values())
                .map(one -> new TrialLine(one, live.destination(one), draft.destination(one)))
                .toList();
    }

    List<TrialTotal> totals(List<TrialGroup> groups) {
        return groups.stream()
                .flatMap(group -> Stream.of(before(group), after(group)))
                .distinct()
                .sorted(Comparator.comparing(Destination::queue)
                        .thenComparing(to -> Objects.toString(to.teamCode(), "")))
                .map(to -> new TrialTotal(to, sum(groups, to, true), sum(groups, to, false)))
                .toList();
    }

    private long sum(List<TrialGroup> groups, Destination to, boolean now) {
        return groups.stream()
                .filter(group -> to.equals(now ? before(group) : after(group)))
                .collect(Collectors.summingLong(TrialGroup::count));
    }

    long changed(List<TrialGroup> groups) {
        return groups.stream()
                .filter(this::isChanging)
                .mapToLong(TrialGroup::count)
                .sum();
    }

    boolean isChanging(TrialGroup group) {
        return !before(group).equals(after(group));
    }

    TrialRow row(TrialItem item) {
        return new TrialRow(
                item.reference(),
                item.at(),
                item.circumstance(),
                live.target(item.circumstance(), item.planTeam(), teams),
                draft.target(item.circumstance(), item.planTeam(), teams));
    }

    private Destination before(TrialGroup group) {
        return live.target(group.circumstance(), group.planTeam(), teams);
    }

    private Destination after(TrialGroup group) {
        return draft.target(group.circumstance(), group.planTeam(), teams);
    }
}
