package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A worker's list: filters, pages, scope, and that it is so again the next time. */
@ArquillianTest
class ListIT {

    private static final String LARGE = "LIST1";
    private static final String MIXED = "LIST2";
    private static final String OTHER = "LIST3";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private MadeRows made;

    @Inject
    private Worklist worklist;

    @Inject
    private Casework casework;

    @Inject
    private KeptFilters kept;

    @Inject
    private Arrivals arrivals;

    private static Actor worker(String authority, int number) {
        return MadeRows.worker(authority, number, Activity.WORK_INBOX);
    }

    @Test
    void pages_follow_one_another_without_gap_and_repeat_also_where_all_are_due_at_once() {
        fixture.load();
        Instant due = fixture.clock().instant().plus(Duration.ofHours(2));
        List<String> together = new ArrayList<>();
        for (int i = 0; i < 55; i++) {
            together.add(made.put(LARGE, "due_at", MadeRows.utc(due)));
        }
        String soonest = made.put(LARGE, "due_at", MadeRows.utc(due.minusSeconds(1)));
        made.put(OTHER);
        for (InboxOrder order : InboxOrder.values()) {
            List<String> shown = walk(order);
            together.sort(Comparator.reverseOrder()); // ids are in the order of time
            List<String> expected = new ArrayList<>(together);
            expected.add(0, soonest); // of all of them due first and received last
            assertThat(shown).as("order %s", order).containsExactlyElementsOf(expected);
        }
    }

    private List<String> walk(InboxOrder order) {
        InboxFilter filter = new InboxFilter(Whose.ALL, null, null, null, null, false, null, null, null, order);
        InboxListing page = fixture.as(worker(LARGE, 1), () -> worklist.first(filter));
        List<String> shown = new ArrayList<>(MadeRows.ids(page));
        while (page.more()) {
            InboxRow last = page.rows().get(page.rows().size() - 1);
            page = fixture.as(worker(LARGE, 1), () -> worklist.after(filter, last));
            shown.addAll(MadeRows.ids(page));
        }
        assertThat(page.rows()).hasSizeLessThanOrEqualTo(25);
        return shown;
    }

    /** The query and the rule by which new ones are counted are two; every filter lets through the same by both. */
    @Test
    void a_filter_lets_through_what_it_says_and_not_its_neighbour() {
        fixture.load();
        mixed();
        Actor me = worker(MIXED, 1);
        List<Arrival> all =
                fixture.as(Actor.job("-", Activity.DELIVER), () -> arrivals.since(Set.of(MIXED), Instant.EPOCH));
        assertThat(all).hasSizeGreaterThanOrEqualTo(14);
        for (InboxFilter filter : filters()) {
            List<String> expected = all.stream()
                    .filter(one -> filter.lets(
                            one, me.userId(), MyTeam.NONE, fixture.clock().instant()))
                    .map(Arrival::id)
                    .toList();
            List<String> shown = MadeRows.ids(fixture.as(me, () -> worklist.first(filter)));
            assertThat(shown).as(filter.toString()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(expected.size()).as(filter.toString()).isBetween(1, all.size() - 1);
        }
    }

    @Test
    void the_closed_ones_are_filtered_too() {
        fixture.load();
        Actor me = worker(MIXED, 1);
        made.put(MIXED, "status", "CLOSED");
        made.put(MIXED, "status", "CLOSED", "plan_types", "UCPP");
        InboxListing closed = fixture.as(me, () -> worklist.first(InboxFilter.CLOSED));
        assertThat(closed.rows()).hasSizeGreaterThan(1).allMatch(InboxRow::isClosed);
        String lookedAfter = made.put(MIXED, "status", "CLOSED", "plan_types", "LAC");
        assertThat(MadeRows.ids(fixture.as(me, () -> worklist.first(closed(PlanType.LAC)))))
                .containsExactly(lookedAfter);
    }

    private static InboxFilter closed(PlanType plan) {
        return new InboxFilter(
                Whose.ALL, null, null, Status.CLOSED, plan, false, null, null, null, InboxOrder.RECEIVED);
    }

    private InboxFilter kept(Actor worker, boolean closed) {
        return fixture.as(worker, () -> kept.own(closed));
    }

    private void mixed() {
        String me = worker(MIXED, 1).userId();
        Instant now = fixture.clock().instant();
        made.neverOpens(MIXED);
        Instant midnight = fixture.at(fixture.today().minusDays(10));
        made.put(MIXED, "owner_id", me, "owner_name", "Worker 1");
        made.put(MIXED, "owner_id", "other", "owner_name", "Other", "status", "ACKNOWLEDGED");
        for (String queue : List.of("MASH", "EDT", "PRE_BIRTH", "DATA_QUALITY")) {
            made.put(MIXED, "queue", queue);
        }
        made.put(MIXED, "team_code", "T1");
        made.put(MIXED, "plan_types", "LAC,CPP");
        made.put(MIXED, "plan_types", "UCPP");
        made.put(MIXED, "due_at", MadeRows.utc(now.minusSeconds(60)));
        made.put(MIXED, "due_at", MadeRows.utc(now.minusSeconds(60)), "paused_at", MadeRows.utc(now));
        made.put(MIXED, "kind", "NOT_BROUGHT");
        made.put(MIXED, "mark", "WRONG_PATIENT");
        made.received(midnight, MIXED);
        made.received(midnight.minusMillis(1), MIXED);
        made.put(MIXED, "status", "CLOSED");
    }

    private List<InboxFilter> filters() {
        List<InboxFilter> filters = new ArrayList<>(List.of(InboxFilter.USUAL));
        for (Whose whose : List.of(Whose.MINE, Whose.UNCLAIMED)) {
            filters.add(filter(whose, null, null, null, null, false, null));
        }
        for (Queue queue : Queue.values()) {
            filters.add(filter(Whose.ALL, queue, null, null, null, false, null));
        }
        filters.add(filter(Whose.ALL, Queue.TEAM, "T1", null, null, false, null));
        filters.add(filter(Whose.ALL, null, null, Status.ACKNOWLEDGED, null, false, null));
        for (PlanType plan : PlanType.values()) {
            filters.add(filter(Whose.ALL, null, null, null, plan, false, null));
        }
        filters.add(filter(Whose.ALL, null, null, null, null, true, null));
        filters.add(filter(Whose.ALL, null, null, null, null, false, Remark.NOT_BROUGHT));
        filters.add(filter(Whose.ALL, null, null, null, null, false, Remark.WRONG_PATIENT));
        Stream.of(InboxOrder.values()).flatMap(this::periods).forEach(filters::add);
        return filters;
    }

    private Stream<InboxFilter> periods(InboxOrder order) {
        LocalDate day = fixture.today().minusDays(10);
        return Stream.of(period(day, null, order), period(null, day.minusDays(1), order), period(day, day, order));
    }

    private static InboxFilter period(LocalDate from, LocalDate to, InboxOrder order) {
        return new InboxFilter(Whose.ALL, null, null, null, null, false, null, from, to, order);
    }

    private static InboxFilter filter(
            Whose whose, Queue queue, String team, Status status, PlanType plan, boolean overdue, Remark remark) {
        return new InboxFilter(whose, queue, team, status, plan, overdue, remark, null, null, InboxOrder.DUE);
    }

    @Test
    void the_filter_is_kept_for_each_user_and_authority() {
        InboxFilter duty = filter(Whose.ALL, Queue.EDT, null, null, null, true, null);
        fixture.doAs(worker(MIXED, 2), () -> kept.keep(duty));
        fixture.doAs(worker(MIXED, 2), () -> kept.keep(duty.without(InboxFilter.Part.OVERDUE)));
        assertThat(kept(worker(MIXED, 2), false)).isEqualTo(duty.without(InboxFilter.Part.OVERDUE));
        assertThat(kept(worker(MIXED, 3), false)).isEqualTo(InboxFilter.USUAL);
        assertThat(kept(worker(OTHER, 2), false)).isEqualTo(InboxFilter.USUAL);
        assertThat(kept(worker(MIXED, 2), true)).as("the closed ones apart").isEqualTo(InboxFilter.CLOSED);
        InboxFilter closed = closed(PlanType.LAC);
        fixture.doAs(worker(MIXED, 2), () -> kept.keep(closed));
        assertThat(kept(worker(MIXED, 2), true)).isEqualTo(closed);
        assertThat(kept(worker(MIXED, 2), false)).isEqualTo(duty.without(InboxFilter.Part.OVERDUE));
        assertThatThrownBy(() -> kept(Actors.nurse(), false)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> worklist.first(InboxFilter.USUAL)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_authority_sees_none_of_it() {
        fixture.load();
        String foreign = made.put("LIST4");
        Set<String> shown =
                new TreeSet<>(MadeRows.ids(fixture.as(worker("LIST5", 1), () -> worklist.first(InboxList.ALL))));
        assertThat(shown).doesNotContain(foreign);
        assertThat(MadeRows.ids(fixture.as(worker("LIST4", 1), () -> worklist.first(InboxList.ALL))))
                .containsExactly(foreign);
    }
}
