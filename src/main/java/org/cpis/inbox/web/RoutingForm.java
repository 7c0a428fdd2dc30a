package org.cpis.inbox.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.inbox.Circumstance;
import org.cpis.inbox.Destination;
import org.cpis.inbox.Queue;
import org.cpis.inbox.RoutingRules;
import org.cpis.inbox.TeamRow;
import org.cpis.platform.web.Texts;

/** Where each circumstance goes, as it is chosen: the name of a queue, or of queue TEAM with a team's code behind it. */
public class RoutingForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAMED = Queue.TEAM.name() + "/";

    private final HashMap<String, String> chosen = new HashMap<>();
    private final ArrayList<Destination> all = new ArrayList<>();

    RoutingForm(RoutingRules rules, List<TeamRow> teams) {
        for (Queue queue : Queue.values()) {
            all.add(new Destination(queue, null));
        }
        teams.stream()
                .filter(team -> !team.closed())
                .forEach(team -> all.add(new Destination(Queue.TEAM, team.code())));
        for (Circumstance circumstance : Circumstance.values()) {
            chosen.put(circumstance.name(), value(rules.destination(circumstance)));
        }
    }

    RoutingRules rules() {
        Map<Circumstance, Destination> own = new EnumMap<>(Circumstance.class);
        chosen.forEach((circumstance, value) -> own.put(Circumstance.valueOf(circumstance), destination(value)));
        return new RoutingRules(own);
    }

    /** What a circumstance can be sent to. */
    public List<Destination> possible(Circumstance circumstance) {
        return all.stream()
                .filter(to -> RoutingRules.isPossible(circumstance, to))
                .toList();
    }

    public String value(Destination to) {
        return to.teamCode() == null ? to.queue().name() : NAMED + to.teamCode();
    }

    private static Destination destination(String value) {
        return value.startsWith(NAMED)
                ? new Destination(Queue.TEAM, value.substring(NAMED.length()))
                : new Destination(Queue.valueOf(value), null);
    }

    /** In words. */
    public String label(Destination to) {
        return to.teamCode() == null ? Texts.of("queue." + to.queue()) : Texts.of("routing.team", to.teamCode());
    }

    public Circumstance[] getCircumstances() {
        return Circumstance.values();
    }

    /** By name of the circumstance. */
    public Map<String, String> getChosen() {
        return chosen;
    }
}
