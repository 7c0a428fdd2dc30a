package org.cpis.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;
import org.cpis.register.Showing;

/**
 * What is known of a notification when it is routed.
 *
 * @param open whether the authority's offices are
 * @param plans of the authority, visible ones only
 * @param worker who works for the allocated worker on that day; null: nobody is allocated, or nobody is there
 * @param workersTeam team of the allocated worker, there or not; null: none
 */
record RoutingCase(boolean open, List<PlanDetails> plans, OwnTeams teams, WorkerRow worker, String workersTeam) {

    private static final List<PlanType> STRICTNESS = List.of(PlanType.CPP, PlanType.UCPP, PlanType.LAC);

    /** The strictest plan decides (ruling 20). */
    static final Comparator<PlanDetails> STRICTEST_FIRST =
            Comparator.comparing(plan -> STRICTNESS.indexOf(plan.dates().type()));

    RoutingCase {
        plans = plans.stream().sorted(STRICTEST_FIRST).toList();
    }

    /** What of it decides; of several the first (domain 7.7 to 7.9; ruling 20: out of hours wins). */
    Circumstance circumstance() {
        if (plans.isEmpty()) {
            return Circumstance.NO_PLAN;
        }
        if (!open) {
            return Circumstance.OUT_OF_HOURS;
        }
        return current().findFirst().map(this::ofOpen).orElse(Circumstance.ENDED);
    }

    private Circumstance ofOpen(PlanDetails strictest) {
        if (strictest.dates().type() == PlanType.UCPP) {
            return Circumstance.UNBORN;
        }
        if (worker != null) {
            return Circumstance.ALLOCATED;
        }
        return team() == null ? Circumstance.NOBODY : Circumstance.UNALLOCATED;
    }

    /** The team that is responsible: of the worker, else of the strictest open plan that names one; null: none. */
    String team() {
        Stream<String> ofWorkers = Stream.of(worker == null ? null : worker.teamCode(), workersTeam);
        return Stream.concat(ofWorkers, ofPlans())
                .map(teams::listed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Open plans before ended ones. */
    private Stream<String> ofPlans() {
        return Stream.concat(current(), plans.stream()).map(PlanDetails::teamCode);
    }

    private Stream<PlanDetails> current() {
        return plans.stream().filter(plan -> plan.showing() == Showing.CURRENT);
    }
}
