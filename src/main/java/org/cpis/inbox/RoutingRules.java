package org.cpis.inbox;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where an authority has its notifications sent, circumstance by circumstance. Without rules of its own the usual ones
 * hold (domain 7.7 to 7.9).
 *
 * @param own what the authority has said; any other circumstance goes the usual way
 */
public record RoutingRules(Map<Circumstance, Destination> own) implements Serializable {

    /** What an authority has that has said nothing. */
    public static final RoutingRules USUAL = new RoutingRules(Map.of());

    public RoutingRules {
        EnumMap<Circumstance, Destination> copy = new EnumMap<>(Circumstance.class);
        copy.putAll(own);
        own = Collections.unmodifiableMap(copy);
    }

    /** As the rule says it. */
    public Destination destination(Circumstance circumstance) {
        return own.getOrDefault(circumstance, Destination.to(usual(circumstance)));
    }

    private static Queue usual(Circumstance circumstance) {
        return switch (circumstance) {
            case NO_PLAN -> Queue.DATA_QUALITY;
            case OUT_OF_HOURS -> Queue.EDT;
            case ENDED, NOBODY -> Queue.MASH;
            case UNBORN -> Queue.PRE_BIRTH;
            case ALLOCATED, UNALLOCATED -> Queue.TEAM;
        };
    }

    /**
     * Whether a rule may say so. The emergency duty team works while the offices are closed, and only then: by day it
     * would hand over to itself. Where no team is responsible, one has to be named.
     */
    public static boolean isPossible(Circumstance circumstance, Destination to) {
        boolean night = circumstance == Circumstance.OUT_OF_HOURS;
        boolean teamless = circumstance == Circumstance.NO_PLAN || circumstance == Circumstance.NOBODY;
        boolean needsName = teamless && to.queue() == Queue.TEAM;
        return (to.queue() != Queue.EDT || night)
                && (to.queue() == Queue.TEAM || to.teamCode() == null)
                && (!needsName || to.teamCode() != null);
    }

    /** Where it really goes: with a team that is open, and to the hub where there is none. */
    Destination target(Circumstance circumstance, String responsible, OwnTeams teams) {
        Destination to = destination(circumstance);
        if (to.queue() != Queue.TEAM) {
            return to;
        }
        String team = teams.has(to.teamCode()) ? to.teamCode() : responsible;
        boolean worked = teams.has(team) || (circumstance == Circumstance.ALLOCATED && to.teamCode() == null);
        return worked ? new Destination(Queue.TEAM, team) : Destination.to(Queue.MASH);
    }

    Route route(RoutingCase what) {
        return route(what.circumstance(), what);
    }

    Route route(Circumstance why, RoutingCase what) {
        Destination to = target(why, what.team(), what.teams());
        WorkerRow owner = isForWorker(why) ? what.worker() : null;
        return owner == null
                ? new Route(to.queue(), why, to.teamCode(), null, null)
                : new Route(to.queue(), why, to.teamCode(), owner.userId(), owner.name());
    }

    /** Whether the allocated worker gets it: not where the authority's own rule sends it elsewhere. */
    private boolean isForWorker(Circumstance why) {
        Queue queue = destination(why).queue();
        boolean unnamed = destination(why).teamCode() == null;
        return (why == Circumstance.ALLOCATED && queue == Queue.TEAM && unnamed)
                || (why == Circumstance.UNBORN && unnamed && (queue == Queue.PRE_BIRTH || queue == Queue.TEAM));
    }
}
