package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.cpis.inbox.InboxFilter.Part;
import org.cpis.register.PlanType;
import org.junit.jupiter.api.Test;

class InboxFilterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final InboxFilter EVERYTHING = new InboxFilter(
            Whose.ALL,
            Queue.TEAM,
            "T1",
            Status.RECEIVED,
            PlanType.LAC,
            true,
            Remark.NOT_BROUGHT,
            DAY,
            DAY,
            InboxOrder.RECEIVED);

    @Test
    void each_part_is_taken_away_on_its_own_and_the_order_is_none() {
        assertThat(InboxFilter.USUAL.active()).isEmpty();
        assertThat(EVERYTHING.active()).isEqualTo(EnumSet.allOf(Part.class));
        InboxFilter bare = EVERYTHING;
        for (Part part : Part.values()) {
            EnumSet<Part> rest = EnumSet.copyOf(bare.active());
            rest.remove(part);
            bare = bare.without(part);
            assertThat(bare.active()).as("without " + part).isEqualTo(rest);
        }
        assertThat(bare.order()).isEqualTo(InboxOrder.RECEIVED);
    }

    @Test
    void of_the_closed_ones_neither_the_state_nor_all_of_the_authority_is_a_filter() {
        assertThat(InboxFilter.CLOSED.active()).isEmpty();
        InboxFilter mine = new InboxFilter(
                Whose.MINE, null, null, Status.CLOSED, PlanType.LAC, false, null, DAY, null, InboxOrder.RECEIVED);
        assertThat(mine.active()).isEqualTo(EnumSet.of(Part.WHOSE, Part.PLAN, Part.FROM));
        assertThat(mine.without(Part.WHOSE)
                        .without(Part.PLAN)
                        .without(Part.FROM)
                        .without(Part.STATUS))
                .isEqualTo(InboxFilter.CLOSED);
    }

    @Test
    void days_are_days_in_london() {
        assertThat(EVERYTHING.since()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(EVERYTHING.before()).isEqualTo(Instant.parse("2026-07-01T23:00:00Z"));
    }

    @Test
    void mine_and_my_team_is_mine_wherever_it_is_and_what_waits_for_my_team_or_for_no_team() {
        InboxFilter usual = InboxFilter.USUAL;
        assertThat(lets(usual, Queue.EDT, "T9", "me", "T1")).isTrue();
        assertThat(lets(usual, Queue.TEAM, "T1", null, "T1")).isTrue();
        assertThat(lets(usual, Queue.TEAM, null, null, "T1")).isTrue();
        assertThat(lets(usual, Queue.TEAM, "T2", null, "T1")).isFalse();
        assertThat(lets(usual, Queue.EDT, null, null, "T1")).isFalse();
        assertThat(lets(usual, Queue.TEAM, "T1", "other", "T1")).isFalse();
        assertThat(lets(usual, Queue.EDT, "T2", null, null)).isTrue(); // without a team: the whole authority
    }

    @Test
    void a_queue_that_is_chosen_takes_the_place_of_the_team() {
        InboxFilter duty = new InboxFilter(
                Whose.MINE_AND_MY_TEAM, Queue.EDT, null, null, null, false, null, null, null, InboxOrder.DUE);
        assertThat(lets(duty, Queue.EDT, null, null, "T1")).isTrue();
        assertThat(lets(duty, Queue.EDT, null, "me", "T1")).isTrue();
        assertThat(lets(duty, Queue.EDT, null, "other", "T1")).isFalse();
        assertThat(lets(duty, Queue.TEAM, "T1", null, "T1")).isFalse();
        assertThat(lets(duty, Queue.TEAM, "T1", "me", "T1")).isFalse();
    }

    @Test
    void a_team_that_works_a_queue_sees_what_nobody_has_claimed_there() {
        MyTeam night = new MyTeam("T1", Queue.EDT);
        assertThat(lets(Queue.EDT, null, night)).isTrue();
        assertThat(lets(Queue.EDT, "other", night)).isFalse();
        assertThat(lets(Queue.MASH, null, night)).isFalse();
        assertThat(lets(Queue.TEAM, null, night)).isTrue();
        assertThat(lets(Queue.EDT, null, new MyTeam("T1", null))).isFalse();
    }

    private static boolean lets(Queue queue, String owner, MyTeam mine) {
        Arrival arrival =
                new Arrival("id", "901", queue, null, owner, Status.RECEIVED, "CPP", Kind.ACCESS, Mark.NONE, NOW, null);
        return InboxFilter.USUAL.lets(arrival, "me", mine, NOW);
    }

    private static boolean lets(InboxFilter filter, Queue queue, String team, String owner, String myTeam) {
        Arrival arrival =
                new Arrival("id", "901", queue, team, owner, Status.RECEIVED, "CPP", Kind.ACCESS, Mark.NONE, NOW, null);
        return filter.lets(arrival, "me", new MyTeam(myTeam, null), NOW);
    }
}
