package org.cpis.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Notifications that are alike in owner, queue and team, and so stand in one stretch of an index, in order.
 *
 * @param unclaimed nobody owns them
 * @param owner null: any
 * @param queue null: any
 * @param team null: any
 * @param teamless of no team
 */
record Slice(boolean unclaimed, String owner, Queue queue, String team, boolean teamless) {

    static Slice of(Queue queue, String team) {
        return new Slice(false, null, queue, team, false);
    }

    /** For the teams, and it is not known for which. */
    static Slice ofNoTeam() {
        return new Slice(false, null, Queue.TEAM, null, true);
    }

    Slice owned(String user) {
        return new Slice(false, user, queue, team, teamless);
    }

    Slice ofNobody() {
        return new Slice(true, null, queue, team, teamless);
    }

    boolean holds(Arrival arrival) {
        return (!unclaimed || arrival.owner() == null)
                && (owner == null || owner.equals(arrival.owner()))
                && (queue == null || queue == arrival.queue())
                && (team == null || Objects.equals(team, arrival.team()))
                && (!teamless || arrival.team() == null);
    }

    /** The same as a condition of a query on {@code Notification n}. */
    String condition() {
        return (unclaimed ? " and n.ownerId is null" : "")
                + (owner == null ? "" : " and n.ownerId = :owner")
                + (queue == null ? "" : " and n.queue = :queue")
                + (team == null ? "" : " and n.teamCode = :team")
                + (teamless ? " and n.teamCode is null" : "");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("owner", owner);
        values.put("queue", queue);
        values.put("team", team);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
