package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose addresses are told: every place with every mixture of addresses that an authority may have. */
class PlaceTest {

    /** What an authority may have addresses for. */
    private enum Has {
        OWN_QUEUE,
        OTHER_QUEUE,
        OWN_TEAM,
        OTHER_TEAM,
        ALL
    }

    private static final String TEAM = "T1";

    @Test
    void the_queue_comes_before_the_team_and_the_team_before_those_for_all() {
        for (SharedQueue queue : SharedQueue.values()) {
            for (Set<Has> has : mixtures()) {
                assertThat(told(new Place(queue, TEAM), queue, has))
                        .as("%s of a team, %s", queue, has)
                        .isEqualTo(firstOf(has, Has.OWN_QUEUE, Has.OWN_TEAM, Has.ALL));
                assertThat(told(new Place(queue, null), queue, has))
                        .as("%s without a team, %s", queue, has)
                        .isEqualTo(firstOf(has, Has.OWN_QUEUE, Has.ALL));
            }
        }
    }

    @Test
    void what_is_with_a_team_or_nobody_tells_no_queue() {
        for (SharedQueue queue : SharedQueue.values()) {
            for (Set<Has> has : mixtures()) {
                assertThat(told(new Place(null, TEAM), queue, has))
                        .as("team, %s", has)
                        .isEqualTo(firstOf(has, Has.OWN_TEAM, Has.ALL));
                assertThat(told(Place.NONE, queue, has)).as("none, %s", has).isEqualTo(firstOf(has, Has.ALL));
            }
        }
    }

    @Test
    void of_several_addresses_of_one_kind_each_is_told() {
        Recipient one = recipient("one", null, SharedQueue.EDT);
        Recipient two = recipient("two", null, SharedQueue.EDT);
        Recipient day = recipient("day", TEAM, null);
        assertThat(new Place(SharedQueue.EDT, TEAM).told(List.of(one, day, two)))
                .containsExactly(one, two);
        assertThat(new Place(null, TEAM).told(List.of(one, day, two))).containsExactly(day);
    }

    @Test
    void an_address_is_not_for_a_team_and_a_queue_at_once() {
        assertThatThrownBy(() -> recipient("both", TEAM, SharedQueue.MASH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(recipient("queue", null, SharedQueue.MASH).queue()).isEqualTo(SharedQueue.MASH);
    }

    private static List<String> told(Place place, SharedQueue queue, Set<Has> has) {
        SharedQueue other = Arrays.stream(SharedQueue.values())
                .filter(one -> one != queue)
                .findFirst()
                .orElseThrow();
        Map<Has, Recipient> known = new EnumMap<>(Map.of(
                Has.OWN_QUEUE, recipient("OWN_QUEUE", null, queue),
                Has.OTHER_QUEUE, recipient("OTHER_QUEUE", null, other),
                Has.OWN_TEAM, recipient("OWN_TEAM", TEAM, null),
                Has.OTHER_TEAM, recipient("OTHER_TEAM", "T2", null),
                Has.ALL, recipient("ALL", null, null)));
        known.keySet().retainAll(has);
        return place.told(List.copyOf(known.values())).stream()
                .map(Recipient::id)
                .toList();
    }

    private static List<String> firstOf(Set<Has> has, Has... order) {
        return Arrays.stream(order)
                .filter(has::contains)
                .limit(1)
                .map(Has::name)
                .toList();
    }

    private static List<Set<Has>> mixtures() {
        List<Set<Has>> all = new ArrayList<>(List.of(EnumSet.noneOf(Has.class)));
        for (Has one : Has.values()) {
            for (Set<Has> without : List.copyOf(all)) {
                Set<Has> with = EnumSet.of(one);
                with.addAll(without);
                all.add(with);
            }
        }
        return all;
    }

    private static Recipient recipient(String id, String team, SharedQueue queue) {
        Recipient recipient = new Recipient(id, "903");
        recipient.describe(
                new RecipientDraft(team, queue, Audience.TEAM, id + "@council.example", true, null),
                "Officer",
                Instant.EPOCH);
        return recipient;
    }
}
