package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.RecordOpened;
import org.cpis.organisation.WorkingTime;
import org.cpis.register.PlanDates;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;
import org.cpis.register.Showing;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T14:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Test
    void the_same_view_is_strictly_less_than_the_window_after_the_first() {
        assertThat(sameAfter("PT0S")).isTrue();
        assertThat(sameAfter("PT14M59.999999S")).isTrue();
        assertThat(sameAfter("PT15M")).isFalse();
    }

    @Test
    void a_node_whose_clock_is_a_little_behind_counts_too() {
        assertThat(sameAfter("-PT0.02S")).isTrue();
        assertThat(sameAfter("-PT15M")).isFalse();
    }

    @Test
    void a_corrected_one_takes_no_further_view() {
        Notification notification = notification();
        notification.mark(Mark.ATTENDED);
        assertThat(notification.isSameView(FIRST, WINDOW)).isTrue();
        notification.mark(Mark.WRONG_PATIENT);
        assertThat(notification.isSameView(FIRST, WINDOW)).isFalse();
    }

    @Test
    void a_pause_moves_the_target_of_what_was_opened_again_too() {
        Notification item = notification();
        Instant triage = FIRST.plus(Duration.ofDays(1));
        Route route = new Route(Queue.TEAM, Circumstance.UNALLOCATED, "T1", null, null);
        item.sendTo(route, new Deadlines(FIRST.plus(Duration.ofHours(3)), triage));
        Actor worker =
                new Actor("6", "Worker", new RoleProfile("2", "S0:G0:R1", "Worker", "901", "901", Set.of()), 3, "s");
        item.claim(worker, FIRST);
        item.acknowledge(worker, FIRST);
        item.close(worker, FollowUpOutcome.HEALTH_CONTACTED, FIRST);
        item.reopen(worker, new Deadlines(triage, triage), FIRST);
        item.pause(worker, "Waits", FIRST.plus(Duration.ofHours(1)));
        item.resume(FIRST.plus(Duration.ofHours(2)), WorkingTime.ROUND_THE_CLOCK);
        assertThat(item.target()).get().extracting(Target::due).isEqualTo(triage.plus(Duration.ofHours(1)));
    }

    private static boolean sameAfter(String after) {
        return notification().isSameView(FIRST.plus(Duration.parse(after)), WINDOW);
    }

    private static Notification notification() {
        RoleProfile profile = new RoleProfile("1", "S0:G0:R0", "Nurse", "ZT101", "Department", Set.of());
        Actor viewer = new Actor("5", "Grace Okafor", profile, 3, "session");
        PlanDates dates = new PlanDates(PlanType.CPP, LocalDate.of(2026, 1, 1), null, null);
        PlanDetails plan = new PlanDetails("p", "901", dates, Showing.CURRENT, null, "1", null, FIRST);
        RecordOpened opened = new RecordOpened("e", FIRST, "x", viewer, List.of(plan));
        return new Notification("00000000-0000-7000-8000-000000000000", "901", opened, List.of(plan));
    }
}
