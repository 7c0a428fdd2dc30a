package org.cpis.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Actor;
import org.cpis.platform.Ids;

/**
 * All that a node must know of an open list to tell it of news. Nothing about the people in it.
 *
 * @param user who reads the list
 * @param session reference of the sign-in with which the list ends
 * @param team of the worker
 * @param at when the list was read
 * @param floor id below which everything is older than the list, or in it
 * @param known ids above the floor of what the list was read from
 * @param until when no other node takes it any more
 */
record ListTicket(
        String authority,
        String user,
        String session,
        MyTeam team,
        InboxFilter filter,
        Instant at,
        String floor,
        Set<String> known,
        Instant until) {

    ListTicket {
        known = Set.copyOf(known);
    }

    /**
     * @param from ids made before are not compared
     * @param most known ids, at most: what becomes visible late, below the oldest of so many, is not announced
     */
    static ListTicket of(Actor worker, InboxFilter filter, InboxListing shown, Instant from, Instant until, int most) {
        List<String> newest =
                shown.recent().stream().sorted(Comparator.reverseOrder()).toList();
        boolean fits = newest.size() <= most;
        return new ListTicket(
                worker.organisation(),
                worker.userId(),
                worker.sessionRef(),
                shown.team(),
                filter,
                shown.at(),
                fits ? Ids.floor(from) : newest.get(most),
                newest.stream().limit(most).collect(Collectors.toSet()),
                until);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Those that the list has to be told of, besides what it was told before. */
    Set<String> newOf(List<Arrival> arrivals, Set<String> told, Instant now) {
        return arrivals.stream()
                .filter(arrival ->
                        arrival.authority().equals(authority) && arrival.id().compareTo(floor) > 0)
                .filter(arrival -> !known.contains(arrival.id()) && !told.contains(arrival.id()))
                .filter(arrival -> filter.lets(arrival, user, team, now))
                .map(Arrival::id)
                .limit((long) News.MANY - told.size())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
