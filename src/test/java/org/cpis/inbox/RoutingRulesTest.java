package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.inbox.Circumstance.ALLOCATED;
import static org.cpis.inbox.Circumstance.ENDED;
import static org.cpis.inbox.Circumstance.NOBODY;
import static org.cpis.inbox.Circumstance.NO_PLAN;
import static org.cpis.inbox.Circumstance.OUT_OF_HOURS;
import static org.cpis.inbox.Circumstance.UNALLOCATED;
import static org.cpis.inbox.Circumstance.UNBORN;
import static org.cpis.register.PlanType.CPP;
import static org.cpis.register.PlanType.LAC;
import static org.cpis.register.PlanType.UCPP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpis.register.PlanDates;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;
import org.cpis.register.Showing;
import org.junit.jupiter.api.Test;

class RoutingRulesTest {

    private static final OwnTeams NONE_TOLD = new OwnTeams(Set.of(), Set.of());
    private static final OwnTeams TOLD = new OwnTeams(Set.of("A", "B"), Set.of("OLD"));
    private static final WorkerRow ANN = worker("B");

    @Test
    void without_rules_of_its_own_each_circumstance_goes_the_usual_way() {
        assertThat(usual(true, TOLD, null)).isEqualTo(route(Queue.DATA_QUALITY, NO_PLAN, null));
        assertThat(usual(false, TOLD, null, open(CPP, "A"))).isEqualTo(route(Queue.EDT, OUT_OF_HOURS, null));
        assertThat(usual(true, TOLD, null, ended(CPP, "A"))).isEqualTo(route(Queue.MASH, ENDED, null));
        assertThat(usual(true, TOLD, null, open(UCPP, "A"))).isEqualTo(route(Queue.PRE_BIRTH, UNBORN, null));
        assertThat(usual(true, TOLD, ANN, open(CPP, "A")))
                .isEqualTo(new Route(Queue.TEAM, ALLOCATED, "B", "u1", "Ann Lee"));
        assertThat(usual(true, TOLD, null, open(CPP, "A"))).isEqualTo(route(Queue.TEAM, UNALLOCATED, "A"));
        assertThat(usual(true, TOLD, null, open(CPP, null))).isEqualTo(route(Queue.MASH, NOBODY, null));
    }

    @Test
    void where_several_hold_the_first_decides() {
        assertThat(usual(false, TOLD, ANN)).isEqualTo(route(Queue.DATA_QUALITY, NO_PLAN, null));
        assertThat(usual(false, TOLD, ANN, ended(LAC, "A"))).isEqualTo(route(Queue.EDT, OUT_OF_HOURS, null));
        assertThat(usual(false, TOLD, ANN, open(UCPP, "A"))).isEqualTo(route(Queue.EDT, OUT_OF_HOURS, null));
        assertThat(usual(true, TOLD, ANN, ended(CPP, "A"))).isEqualTo(route(Queue.MASH, ENDED, null));
        assertThat(usual(true, TOLD, null, ended(CPP, "A"), open(LAC, "B")))
                .isEqualTo(route(Queue.TEAM, UNALLOCATED, "B"));
    }

    @Test
    void the_strictest_open_plan_says_whether_it_is_about_an_unborn_child() {
        assertThat(usual(true, TOLD, null, open(UCPP, "A"), open(CPP, "B")).circumstance())
                .isEqualTo(UNALLOCATED);
        assertThat(usual(true, TOLD, null, open(LAC, "A"), open(UCPP, "B")).circumstance())
                .isEqualTo(UNBORN);
        assertThat(usual(true, TOLD, null, open(UCPP, "A"), ended(CPP, "B")).circumstance())
                .isEqualTo(UNBORN);
    }

    @Test
    void the_allocated_worker_of_an_unborn_child_has_it_in_the_queue_of_the_team() {
        assertThat(usual(true, TOLD, ANN, open(UCPP, "A")))
                .isEqualTo(new Route(Queue.PRE_BIRTH, UNBORN, null, "u1", "Ann Lee"));
    }

    @Test
    void when_nobody_is_there_for_the_worker_the_workers_team_has_it() {
        RoutingCase absent = new RoutingCase(true, List.of(open(CPP, "A")), TOLD, null, "B");
        assertThat(RoutingRules.USUAL.route(absent)).isEqualTo(route(Queue.TEAM, UNALLOCATED, "B"));
    }

    @Test
    void a_team_that_is_closed_or_unknown_is_not_responsible_unless_no_team_was_told_of() {
        assertThat(usual(true, TOLD, null, open(CPP, "OLD")).circumstance()).isEqualTo(NOBODY);
        assertThat(usual(true, TOLD, null, open(CPP, "C")).circumstance()).isEqualTo(NOBODY);
        assertThat(usual(true, NONE_TOLD, null, open(CPP, "C"))).isEqualTo(route(Queue.TEAM, UNALLOCATED, "C"));
        assertThat(usual(true, TOLD, null, open(CPP, "OLD"), open(LAC, "A")).teamCode())
                .isEqualTo("A");
        assertThat(usual(true, TOLD, worker(null), open(CPP, null)))
                .isEqualTo(new Route(Queue.TEAM, ALLOCATED, null, "u1", "Ann Lee"));
    }

    @Test
    void an_authority_may_send_a_circumstance_elsewhere_and_then_the_allocated_worker_does_not_have_it() {
        assertThat(own(ALLOCATED, new Destination(Queue.TEAM, "A"), ANN, open(CPP, "B")))
                .isEqualTo(route(Queue.TEAM, ALLOCATED, "A"));
        assertThat(own(ALLOCATED, Destination.to(Queue.MASH), ANN, open(CPP, "B")))
                .isEqualTo(route(Queue.MASH, ALLOCATED, null));
        assertThat(own(NOBODY, new Destination(Queue.TEAM, "A"), null, open(CPP, null)))
                .isEqualTo(route(Queue.TEAM, NOBODY, "A"));
        assertThat(own(ENDED, Destination.to(Queue.TEAM), null, ended(CPP, "B")))
                .isEqualTo(route(Queue.TEAM, ENDED, "B"));
        assertThat(own(UNBORN, new Destination(Queue.TEAM, "A"), ANN, open(UCPP, "B")))
                .isEqualTo(route(Queue.TEAM, UNBORN, "A"));
    }

    @Test
    void a_rule_that_names_a_closed_team_falls_back_to_the_responsible_one_and_then_to_the_hub() {
        Destination old = new Destination(Queue.TEAM, "OLD");
        assertThat(own(UNALLOCATED, old, null, open(CPP, "B"))).isEqualTo(route(Queue.TEAM, UNALLOCATED, "B"));
        assertThat(own(NOBODY, old, null, open(CPP, null))).isEqualTo(route(Queue.MASH, NOBODY, null));
        assertThat(own(ENDED, Destination.to(Queue.TEAM), null, ended(CPP, "OLD")))
                .isEqualTo(route(Queue.MASH, ENDED, null));
    }

    @Test
    void the_night_has_only_what_comes_out_of_hours_and_a_team_is_named_where_none_is_responsible() {
        assertThat(RoutingRules.isPossible(OUT_OF_HOURS, Destination.to(Queue.EDT)))
                .isTrue();
        assertThat(RoutingRules.isPossible(ENDED, Destination.to(Queue.EDT))).isFalse();
        assertThat(RoutingRules.isPossible(NOBODY, Destination.to(Queue.TEAM))).isFalse();
        assertThat(RoutingRules.isPossible(NOBODY, new Destination(Queue.TEAM, "A")))
                .isTrue();
        assertThat(RoutingRules.isPossible(UNALLOCATED, Destination.to(Queue.TEAM)))
                .isTrue();
        assertThat(RoutingRules.isPossible(UNALLOCATED, new Destination(Queue.MASH, "A")))
                .isFalse();
    }

    private static Route usual(boolean officeOpen, OwnTeams teams, WorkerRow worker, PlanDetails... plans) {
        return RoutingRules.USUAL.route(new RoutingCase(officeOpen, List.of(plans), teams, worker, null));
    }

    private static Route own(Circumstance circumstance, Destination to, WorkerRow worker, PlanDetails... plans) {
        RoutingRules rules = new RoutingRules(Map.of(circumstance, to));
        return rules.route(new RoutingCase(true, List.of(plans), TOLD, worker, null));
    }

    private static Route route(Queue queue, Circumstance why, String team) {
        return new Route(queue, why, team, null, null);
    }

    private static PlanDetails open(PlanType type, String team) {
        return plan(type, Showing.CURRENT, team);
    }

    private static PlanDetails ended(PlanType type, String team) {
        return plan(type, Showing.ENDED_STILL_SHOWN, team);
    }

    private static PlanDetails plan(PlanType type, Showing showing, String team) {
        PlanDates dates = new PlanDates(type, LocalDate.of(2026, 1, 5), null, null);
        return new PlanDetails("id", "901", dates, showing, team, "020 7946 0123", null, Instant.EPOCH);
    }

    private static WorkerRow worker(String team) {
        return new WorkerRow("u1", "Ann Lee", team, WorkerLevel.WORKER, null, null, null, null, null, null);
    }
}
