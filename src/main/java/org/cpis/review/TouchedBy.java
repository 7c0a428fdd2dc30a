package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cpis.ledger.Action;

/**
 * What one user at one organisation did with a record.
 *
 * @param userName as in the newest event
 */
public record TouchedBy(
        String userName, String organisationName, Instant first, Instant last, int count, List<Action> actions)
        implements Serializable {

    /** Whoever touched it last comes first. */
    static List<TouchedBy> group(List<Touch> newestFirst) {
        Map<String, List<Touch>> byUser = new TreeMap<>();
        newestFirst.forEach(touch -> byUser.computeIfAbsent(
                        touch.userId() + " " + touch.organisationName(), user -> new ArrayList<>())
                .add(touch));
        return byUser.values().stream()
                .map(TouchedBy::of)
                .sorted(Comparator.comparing(TouchedBy::last).reversed())
                .toList();
    }

    private static TouchedBy of(List<Touch> newestFirst) {
        Touch last = newestFirst.get(0);
        Set<Action> actions = new TreeSet<>();
        newestFirst.forEach(touch -> actions.add(touch.action()));
        return new TouchedBy(
                last.userName(),
                last.organisationName(),
                newestFirst.get(newestFirst.size() - 1).at(),
                last.at(),
                newestFirst.size(),
                List.copyOf(actions));
    }
}
